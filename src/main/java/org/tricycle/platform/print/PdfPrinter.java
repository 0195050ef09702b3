package org.tricycle.platform.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;

/** Sets papers as PDF/A-3a and PDF/UA-1. */
public final class PdfPrinter {

    private static final String FAMILY = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private PdfPrinter() {}

    /** The paper as a file. Takes a moment, so no transaction should be open. */
    public static byte[] print(PrintedPaper paper) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder printer = new PdfRendererBuilder()
                .useFont(font("Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true)
                .useColorProfile(COLOURS)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true);
        printer.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        printer.withW3cDocument(PaperMarkup.of(paper), null);
        printer.toStream(file);
        try {
            printer.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(paper.title(), broken);
        }
        return file.toByteArray();
    }

    private static FSSupplier<InputStream> font(String style) {
        String path = "/liberation/LiberationSans-" + style + ".ttf";
        return () -> Objects.requireNonNull(PdfPrinter.class.getResourceAsStream(path), path);
    }
}
