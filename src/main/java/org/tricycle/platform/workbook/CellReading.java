package org.tricycle.platform.workbook;

import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Messages;
import org.tricycle.platform.command.ChoiceList;
import org.tricycle.platform.command.CommandField;

/** What a cell says, as the JSON of a field; labels of any language stand for the values that they name. */
final class CellReading {

    /** Looked up once: every look searches all archives. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private final TableWords words;

    CellReading(TableWords words) {
        this.words = words;
    }

    /** {@link JsonValue#NULL} for a cell that is missing or blank. */
    JsonValue read(CommandField field, @Nullable Cell cell) {
        if (cell == null) {
            return JsonValue.NULL;
        }
        CellType kind = cell.getCellType();
        if (kind == CellType.NUMERIC) {
            return number(field, cell);
        } else if (kind == CellType.BOOLEAN) {
            return cell.getBooleanCellValue() ? JsonValue.TRUE : JsonValue.FALSE;
        } else if (kind == CellType.ERROR) {
            return JSON.createValue(
                    FormulaError.forInt(cell.getErrorCellValue()).getString());
        }
        String text = kind == CellType.STRING ? cell.getStringCellValue().strip() : "";
        return text.isEmpty() ? JsonValue.NULL : text(field, text);
    }

    private JsonValue number(CommandField field, Cell cell) {
        String number = NumberToTextConverter.toText(cell.getNumericCellValue());
        return switch (field.kind()) {
            case INTEGER, DECIMAL -> JSON.createValue(new BigDecimal(number));
            case DATE ->
                DateUtil.isCellDateFormatted(cell)
                        ? JSON.createValue(
                                cell.getLocalDateTimeCellValue().toLocalDate().toString())
                        : JSON.createValue(number);
            default -> JSON.createValue(number);
        };
    }

    private JsonValue text(CommandField field, String text) {
        return switch (field.kind()) {
            case CHOICE -> JSON.createValue(constant(field, text));
            case REFERENCE -> JSON.createValue(reference(words.lists().get(field.list()), text));
            case BOOLEAN -> truth(text);
            default -> JSON.createValue(text);
        };
    }

    private String constant(CommandField field, String text) {
        return Arrays.stream((Object[]) Objects.requireNonNull(field.type().getEnumConstants()))
                .map(constant -> (Enum<?>) constant)
                .filter(constant -> constant.name().equalsIgnoreCase(text)
                        || isSaid(text, language -> words.messages().text(language, constant)))
                .map(Enum::name)
                .findFirst()
                .orElse(text);
    }

    private static String reference(ChoiceList list, String text) {
        if (list.contains(text)) {
            return text;
        }
        return Messages.LANGUAGES.stream()
                .flatMap(language -> list.options(language).stream())
                .filter(option -> option.label().equalsIgnoreCase(text))
                .map(ChoiceList.Option::value)
                .findFirst()
                .orElse(text);
    }

    private JsonValue truth(String text) {
        if (isSaid(text, language -> words.messages().text(language, "form.yes"))) {
            return JsonValue.TRUE;
        }
        return isSaid(text, language -> words.messages().text(language, "form.no"))
                ? JsonValue.FALSE
                : JSON.createValue(text);
    }

    private static boolean isSaid(String text, Function<Locale, String> label) {
        return Messages.LANGUAGES.stream().map(label).anyMatch(text::equalsIgnoreCase);
    }
}
