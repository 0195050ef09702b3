package org.tricycle.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final String MARK = "\ufeff";

    @Test
    void separatesCellsAndEndsRows() {
        assertThat(new CsvTable()
                        .row("a", null, 7)
                        .row(new BigDecimal("-5.0"), "b")
                        .toString())
                .isEqualTo(MARK + "a,,7\r\n-5.0,b\r\n");
    }

    @Test
    void quotesWhatWouldBreakARow() {
        assertThat(new CsvTable().row("a,b", "say \"no\"", "two\nlines").toString())
                .isEqualTo(MARK + "\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void marksFormulasAsText(String formula) {
        String cell = new CsvTable().row(formula).toString().substring(1);

        assertThat(cell.replace("\"", "")).startsWith("'" + formula.charAt(0));
    }
}
