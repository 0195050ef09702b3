package org.tricycle.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How somebody looks at the product.
 *
 * @param width of the window in CSS pixels
 * @param language {@code en}, {@code fr} or {@code es}, which the browser asks for
 * @param scheme what the device is set to
 */
record Look(int width, String language, ColorScheme scheme) {

    static final int PHONE = 360;
    static final int DESK = 1440;

    private static final int HEIGHT = 900;
    private static final List<Integer> WIDTHS = List.of(PHONE, DESK);
    private static final List<String> LANGUAGES = List.of("en", "fr", "es");
    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    static Look desk(String language) {
        return new Look(DESK, language, ColorScheme.LIGHT);
    }

    static Look phone(String language) {
        return new Look(PHONE, language, ColorScheme.LIGHT);
    }

    /** Every width with every language, and each of them with both schemes. */
    static Stream<Look> all() {
        return WIDTHS.stream().flatMap(width -> LANGUAGES.stream()
                .map(language -> new Look(width, language, scheme(width, language))));
    }

    private static ColorScheme scheme(int width, String language) {
        return SCHEMES.get((WIDTHS.indexOf(width) + LANGUAGES.indexOf(language)) % SCHEMES.size());
    }

    NewContextOptions options(String baseUrl) {
        return new NewContextOptions()
                .setBaseURL(baseUrl)
                .setViewportSize(width, HEIGHT)
                .setLocale(language)
                .setColorScheme(scheme);
    }

    @Override
    public String toString() {
        return width + "-" + language + "-" + scheme.name().toLowerCase(Locale.ROOT);
    }
}
