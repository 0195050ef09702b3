package org.tricycle.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommandWriterTest {

    @Test
    void writesEveryKindOfField() {
        JsonObject json = CommandWriter.write(PlanWell.example());

        assertThat(json)
                .isEqualTo(Json.createReader(new java.io.StringReader("""
                                {"title":"Well of Tamale","story":"Line one\\nLine two","depth":"DEEP","river":"VOLTA",
                                 "cost":12500.50,"households":30,"serial":7,"start":"2026-03-12","end":"2026-04-12",
                                 "urgent":false,"confirmed":true,"place":{"village":"Tamale","height":183},
                                 "steps":[{"key":"dig","what":"Dig"},{"key":"line","what":"Line"}],"tags":["water"]}
                                """)).readObject());
    }

    record Sparse(@Nullable String text, @Nullable BigDecimal number) {}

    @Test
    void leavesAbsentValuesOut() {
        assertThat(CommandWriter.write(new Sparse(null, null))).isEmpty();
    }

    @Test
    void writesNumbersWithoutExponent() {
        JsonObject json = CommandWriter.write(new Sparse(null, new BigDecimal("1E+6")));

        assertThat(json.toString()).isEqualTo("{\"number\":1000000}");
    }
}
