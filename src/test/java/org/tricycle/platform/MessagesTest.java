package org.tricycle.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tricycle.platform.Refusal.Violation;

class MessagesTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final Messages messages = new Messages();

    @Test
    void speaksThreeLanguagesAndEnglishToEverybodyElse() {
        assertThat(messages.text(Locale.ENGLISH, "nav.projects")).isEqualTo("Projects");
        assertThat(messages.text(Locale.CANADA_FRENCH, "nav.projects")).isEqualTo("Projets");
        assertThat(messages.text(SPANISH, "nav.projects")).isEqualTo("Proyectos");
        assertThat(messages.text(Locale.JAPANESE, "nav.projects")).isEqualTo("Projects");
    }

    @Test
    void showsTheKeyWhereThereIsNoText() {
        assertThat(messages.text(Locale.ENGLISH, "no.such.key")).isEqualTo("no.such.key");
        assertThat(messages.find(Locale.ENGLISH, "no.such.key")).isEmpty();
    }

    @Test
    void translatesArgumentsThatAreConstantsOrKeys() {
        assertThat(messages.text(Locale.FRENCH, "violation.choice", Duty.AUTHOR))
                .isEqualTo("Choisissez parmi : auteur.");
        assertThat(messages.text(Locale.ENGLISH, "violation.choice", "Duty.AUTHOR"))
                .isEqualTo("Choose one of: author.");
    }

    @ParameterizedTest
    @CsvSource({"1,in one working day", "2,in 2 working days", "1204,'in 1,204 working days'"})
    void choosesWordsByNumber(int days, String text) {
        assertThat(messages.text(Locale.ENGLISH, "due.in", days)).isEqualTo(text);
    }

    @Test
    void writesDatesAndAmountsAsTheReaderDoes() {
        assertThat(messages.text(Locale.ENGLISH, "violation.max", LocalDate.of(2026, 3, 12)))
                .isEqualTo("At most 12 Mar 2026.");
        assertThat(messages.text(Locale.FRENCH, "violation.max", LocalDate.of(2026, 3, 12)))
                .isEqualTo("Au plus 12 mars 2026.");
        assertThat(messages.text(Locale.ENGLISH, "violation.max", new BigDecimal("1000000.00")))
                .isEqualTo("At most 1,000,000.");
        assertThat(messages.text(SPANISH, "violation.max", new BigDecimal("1250000.50")))
                .isEqualTo("Como máximo 1.250.000,50.");
    }

    @Test
    void tellsWhyARuleSaysNo() {
        assertThat(messages.text(Locale.ENGLISH, Refusal.conflict("stale-version")))
                .startsWith("Somebody changed");
        assertThat(messages.text(Locale.ENGLISH, Violation.at("/households", "violation.max", 40L)))
                .isEqualTo("At most 40.");
        assertThat(messages.text(Locale.ENGLISH, Violation.at("/x", "A text of its own")))
                .isEqualTo("A text of its own");
    }

    @Test
    void formatsMomentsAndRoundAmounts() {
        Formats formats = new Formats(Locale.ENGLISH);

        assertThat(formats.moment(Instant.parse("2026-03-12T14:05:59Z"))).isEqualTo("12 Mar 2026, 14:05 UTC");
        assertThat(formats.dollars(new BigDecimal("12.5"))).isEqualTo("US$\u00a012.50");
        assertThat(formats.roundDollars(new BigDecimal("1234567.00"))).isEqualTo("US$\u00a01.2\u00a0m");
        assertThat(formats.roundDollars(new BigDecimal("350000"))).isEqualTo("US$\u00a0350\u00a0k");
    }

    @Test
    void formatsDetailsThatLookLikeDaysOrAmounts() {
        Formats formats = new Formats(Locale.ENGLISH);

        assertThat(formats.detail("2026-12-31")).isEqualTo("31 Dec 2026");
        assertThat(formats.detail("2026-13-31")).isEqualTo("2026-13-31");
        assertThat(formats.detail("1000000.00")).isEqualTo("1,000,000");
        assertThat(formats.detail("v2")).isEqualTo("v2");
    }
}
