package org.tricycle.platform.form;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people of a language type and read it. */
final class TypedNumber {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f'’]");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");

    private TypedNumber() {}

    /** The number meant, if it is one: {@code 1 000,50}, {@code 1,000.50} and {@code 1000.5} are. */
    static Optional<BigDecimal> parse(String typed, Locale language) {
        String plain = plain(SPACES.matcher(typed).replaceAll(""), language);
        return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static String plain(String digits, Locale language) {
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            return point > comma
                    ? digits.replace(",", "")
                    : digits.replace(".", "").replace(',', '.');
        }
        char separator = point >= 0 ? '.' : ',';
        return isGrouping(digits, separator, language)
                ? digits.replace(String.valueOf(separator), "")
                : digits.replace(separator, '.');
    }

    /** A lone separator groups thousands when the language does not use it for decimals and three digits follow each. */
    private static boolean isGrouping(String digits, char separator, Locale language) {
        boolean several = digits.indexOf(separator) != digits.lastIndexOf(separator);
        boolean decimal = DecimalFormatSymbols.getInstance(language).getDecimalSeparator() == separator;
        return (several || !decimal) && digits.matches("[+-]?\\d{1,3}(\\" + separator + "\\d{3})+");
    }

    static String format(BigDecimal number, Locale language) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
