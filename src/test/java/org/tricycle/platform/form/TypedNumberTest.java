package org.tricycle.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 1000 | 1000",
                "en | 1,000,000.50 | 1000000.50",
                "en | 1,000 | 1000",
                "en | 1,5 | 1.5",
                "en | 1.250 | 1.250",
                "fr | 1 000 000,50 | 1000000.50",
                "fr | 1.000.000 | 1000000",
                "fr | 33,25 | 33.25",
                "fr | 33.25 | 33.25",
                "es | 1.250 | 1250",
                "es | 1.250,5 | 1250.5",
                "es | 0,5 | 0.5",
                "en | -3 | -3"
            })
    void readsWhatPeopleOfALanguageWrite(String language, String typed, String number) {
        assertThat(TypedNumber.parse(typed, Locale.forLanguageTag(language))).contains(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1e9", "1,2,3,4", "--1", "12 US$", "1.2.3"})
    void refusesWhatIsNoNumber(String typed) {
        assertThat(TypedNumber.parse(typed, Locale.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void readsWhatItWrites(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        BigDecimal number = new BigDecimal("1234567.80");

        assertThat(TypedNumber.parse(TypedNumber.format(number, language), language))
                .contains(number);
    }
}
