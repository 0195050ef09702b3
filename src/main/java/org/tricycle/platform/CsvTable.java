package org.tricycle.platform;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A table as comma-separated values (RFC 4180). Text that a spreadsheet would take for a formula is marked as text. */
public final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final StringBuilder lines = new StringBuilder(BYTE_ORDER_MARK);

    /** Adds a row; numbers stay numbers, null is an empty cell. */
    public CsvTable row(@Nullable Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            lines.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        lines.append("\r\n");
        return this;
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Number ? value.toString() : quoted(harmless(value.toString()));
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
