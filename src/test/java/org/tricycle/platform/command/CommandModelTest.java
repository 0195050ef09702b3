package org.tricycle.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CommandModelTest {

    private final CommandModel model = CommandModel.of(PlanWell.class);

    private CommandField field(String name) {
        return model.field(name).orElseThrow();
    }

    @Test
    void keepsTheOrderOfTheComponents() {
        assertThat(model.fields())
                .extracting(CommandField::name)
                .containsExactly(
                        "title",
                        "story",
                        "depth",
                        "river",
                        "cost",
                        "households",
                        "serial",
                        "start",
                        "end",
                        "urgent",
                        "confirmed",
                        "place",
                        "steps",
                        "tags");
    }

    @Test
    void knowsWhatEachFieldHolds() {
        assertThat(model.fields())
                .extracting(CommandField::kind)
                .containsExactly(
                        FieldKind.TEXT,
                        FieldKind.MULTILINE,
                        FieldKind.CHOICE,
                        FieldKind.REFERENCE,
                        FieldKind.DECIMAL,
                        FieldKind.INTEGER,
                        FieldKind.INTEGER,
                        FieldKind.DATE,
                        FieldKind.DATE,
                        FieldKind.BOOLEAN,
                        FieldKind.BOOLEAN,
                        FieldKind.RECORD,
                        FieldKind.LIST,
                        FieldKind.LIST);
    }

    @Test
    void requiresWhatConstraintsOrPrimitivesRequire() {
        assertThat(model.fields().stream().filter(CommandField::required))
                .extracting(CommandField::name)
                .containsExactly(
                        "title", "depth", "river", "cost", "households", "start", "confirmed", "place", "steps");
    }

    @Test
    void readsLimitsFromTheConstraints() {
        assertThat(field("title").limits().minSize()).isEqualTo(3);
        assertThat(field("title").limits().maxSize()).isEqualTo(20);
        assertThat(field("cost").limits().min()).isEqualTo(BigDecimal.ZERO);
        assertThat(field("cost").limits().minExcluded()).isTrue();
        assertThat(field("cost").limits().decimals()).isEqualTo(2);
        assertThat(field("households").limits().max()).isEqualTo("40");
        assertThat(field("tags").element().limits().pattern()).isEqualTo("[a-z]+");
        assertThat(field("tags").element().limits().maxSize()).isEqualTo(10);
    }

    @Test
    void knowsUnitsListsAndGivenRows() {
        assertThat(field("cost").unit()).isEqualTo("US$");
        assertThat(field("river").list()).isEqualTo("rivers");
        assertThat(field("steps").hasGivenRows()).isTrue();
        assertThat(field("tags").hasGivenRows()).isFalse();
    }

    @Test
    void namesLabelsAfterRecordAndComponent() {
        assertThat(field("title").labelKey()).isEqualTo("PlanWell.title");
        assertThat(field("place").fields().fields().get(0).helpKey()).isEqualTo("Place.village.help");
    }

    @Test
    void refusesATypeThatNoFormShows() {
        record When(Instant moment) {}

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandModel.of(When.class))
                .withMessageContaining("When.moment");
    }
}
