package org.tricycle.exchange;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the values of an indicator are; codes of IATI list IndicatorMeasure. */
enum Measure {
    UNIT(1, "\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?"),
    PERCENTAGE(2, "\\d{1,3}(\\.\\d+)?\\s?%"),
    QUALITATIVE(5, "(?s).*");

    private final int code;
    private final Pattern form;

    Measure(int code, String form) {
        this.code = code;
        this.form = Pattern.compile(form);
    }

    /** The first measure that fits every value; a text fits only as qualitative. */
    static Measure of(String... values) {
        return Stream.of(values())
                .filter(measure -> Stream.of(values).allMatch(value -> measure.fits(value.strip())))
                .findFirst()
                .orElse(QUALITATIVE);
    }

    /** A value that is no text, as IATI writes numbers. */
    static String number(String value) {
        return value.replaceAll("[,%\\s]", "");
    }

    private boolean fits(String value) {
        return form.matcher(value).matches();
    }

    int code() {
        return code;
    }
}
