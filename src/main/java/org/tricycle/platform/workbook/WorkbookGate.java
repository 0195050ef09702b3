package org.tricycle.platform.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Kind;

/**
 * Lets spreadsheets in that are what they say (RW.3): judged by their content, never by name or media type, and unpacked no further
 * than a table of this size needs.
 */
final class WorkbookGate {

    private static final int LARGEST_FILE = 1 << 20;
    private static final long LARGEST_UNPACKED = 16L << 20;
    private static final int MOST_PARTS = 200;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN = "xl/workbook.xml";
    private static final String PLAIN_WORKBOOK = "spreadsheetml.sheet.main+xml";
    private static final List<String> ACTIVE =
            List.of("vbaproject", "xl/macrosheets/", "xl/activex/", "xl/embeddings/", "xl/externallinks/");

    private WorkbookGate() {}

    /**
     * The workbook in a file; whoever asks closes it.
     *
     * @throws Refusal {@code workbook-too-large}, {@code workbook-not-xlsx}, {@code workbook-not-plain}, {@code workbook-unreadable}
     */
    static XSSFWorkbook open(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw new Refusal(Kind.TOO_LARGE, "workbook-too-large");
        }
        if (!startsAsZip(file)) {
            throw new Refusal(Kind.INVALID, "workbook-not-xlsx");
        }
        requirePlainParts(file);
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException broken) {
            throw new Refusal(Kind.INVALID, "workbook-unreadable");
        }
    }

    private static boolean startsAsZip(byte[] file) {
        for (int place = 0; place < ZIP.length; place++) {
            if (file.length <= place || file[place] != ZIP[place]) {
                return false;
            }
        }
        return true;
    }

    /** Unpacks every part once, counting, before anything interprets it. */
    private static void requirePlainParts(byte[] file) {
        Set<String> names = new HashSet<>();
        String types = "";
        long unpacked = 0;
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                byte[] content = parts.readNBytes((int) (LARGEST_UNPACKED - unpacked + 1));
                unpacked += content.length;
                names.add(name);
                if (unpacked > LARGEST_UNPACKED || names.size() > MOST_PARTS) {
                    throw new Refusal(Kind.TOO_LARGE, "workbook-too-large");
                }
                if (name.equals(TYPES.toLowerCase(Locale.ROOT))) {
                    types = new String(content, StandardCharsets.UTF_8);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal(Kind.INVALID, "workbook-unreadable");
        }
        if (names.stream().anyMatch(WorkbookGate::isActive) || types.contains("macroEnabled")) {
            throw new Refusal(Kind.INVALID, "workbook-not-plain");
        }
        if (!names.contains(MAIN) || !types.contains(PLAIN_WORKBOOK)) {
            throw new Refusal(Kind.INVALID, "workbook-not-xlsx");
        }
    }

    private static boolean isActive(String part) {
        return ACTIVE.stream().anyMatch(part::contains);
    }

    /** @throws Refusal {@code workbook-with-formula} naming the first one */
    static void requireValues(Sheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    throw new Refusal(
                            Kind.INVALID,
                            "workbook-with-formula",
                            cell.getAddress().formatAsString());
                }
            }
        }
    }

    /** A workbook that was opened is closed without a word. */
    static void close(XSSFWorkbook workbook) {
        try {
            workbook.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A file in memory can always be closed", impossible);
        }
    }
}
