package org.tricycle.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How dates, amounts and numbers are written for a reader.
 *
 * @param language a language of {@link Messages#LANGUAGES}
 */
public record Formats(Locale language) {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}\\.\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** {@code 12 Mar 2026}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", language).format(date);
    }

    /** {@code 12 Mar 2026, 14:05 UTC}. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", language).format(moment.atOffset(ZoneOffset.UTC));
    }

    /** {@code Fiji Time}. */
    public String zone(ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, language);
    }

    /** Digits in groups; decimals only where there are any: {@code 1,200,000} or {@code 12.50}. */
    public String number(BigDecimal number) {
        int decimals = Math.max(0, number.stripTrailingZeros().scale());
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(decimals == 1 ? 2 : decimals);
        format.setMaximumFractionDigits(Math.max(2, decimals));
        return format.format(number);
    }

    /** {@code US$ 1,200,000}. */
    public String dollars(BigDecimal amount) {
        return "US$\u00a0" + number(amount);
    }

    /** Currency before the amount, any other unit after it. */
    public String withUnit(BigDecimal number, String unit) {
        return unit.equals("US$") ? dollars(number) : number(number) + "\u00a0" + unit;
    }

    /** US$ in a table: {@code US$ 1.2 m} or {@code US$ 350 k}. */
    public String roundDollars(BigDecimal amount) {
        BigDecimal million = BigDecimal.valueOf(1_000_000);
        if (amount.compareTo(million) >= 0) {
            BigDecimal millions = amount.divide(million, 1, RoundingMode.HALF_UP);
            return "US$\u00a0" + oneDecimal(millions) + "\u00a0" + (language.equals(Locale.ENGLISH) ? "m" : "M");
        }
        BigDecimal thousands = amount.divide(BigDecimal.valueOf(1_000), 0, RoundingMode.HALF_UP);
        return "US$\u00a0" + oneDecimal(thousands) + "\u00a0k";
    }

    /** Per cent with one decimal, {@code 66.7 %}; a dash for what is undefined. */
    public String percent(@Nullable BigDecimal percent) {
        return percent == null ? "–" : oneDecimal(percent.setScale(1, RoundingMode.HALF_UP)) + "\u00a0%";
    }

    /** {@code Oct 2026}. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLL uuuu", language).format(month);
    }

    private String oneDecimal(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(number.scale());
        return format.format(number);
    }

    /** A detail that was kept as text: a day, a moment or an amount as the reader writes it, anything else as it is. */
    public String detail(String kept) {
        if (AMOUNT.matcher(kept).matches()) {
            return number(new BigDecimal(kept));
        }
        if (MOMENT.matcher(kept).matches()) {
            return moment(Instant.parse(kept));
        }
        return DAY.matcher(kept).matches() ? day(kept) : kept;
    }

    private String day(String kept) {
        try {
            return date(LocalDate.parse(kept));
        } catch (DateTimeParseException noDay) {
            return kept;
        }
    }

    /** The value as a message shows it; whole numbers stay numbers, so that a pattern may choose by them. */
    Object readable(Object value) {
        if (value instanceof LocalDate date) {
            return date(date);
        } else if (value instanceof Instant moment) {
            return moment(moment);
        } else if (value instanceof BigDecimal number) {
            return number(number);
        }
        return value instanceof Number ? value : value.toString();
    }
}
