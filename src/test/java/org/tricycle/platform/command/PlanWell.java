package org.tricycle.platform.command;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A command with every kind of field. */
record PlanWell(
        @NotBlank @Size(min = 3, max = 20) String title,
        @Size(max = 100) @Multiline @Nullable String story,
        @NotNull Depth depth,
        @NotBlank @Choice("rivers") String river,

        @NotNull @Positive @Digits(integer = 9, fraction = 2) @Unit("US$")
        BigDecimal cost,

        @Min(1) @Max(40) int households,
        @Nullable Long serial,
        @NotNull LocalDate start,
        @Nullable LocalDate end,
        boolean urgent,
        @AssertTrue boolean confirmed,
        @NotNull @Valid Place place,
        @NotEmpty @Valid List<Step> steps,
        @Size(max = 2) List<@NotBlank @Size(max = 10) @Pattern(regexp = "[a-z]+") String> tags) {

    enum Depth {
        SHALLOW,
        DEEP
    }

    record Place(@NotBlank String village, @Nullable BigDecimal height) {}

    record Step(
            @Given @NotBlank String key,
            @NotBlank @Multiline String what) {}

    @AssertTrue(message = "violation.period")
    public boolean isInOrder() {
        return end == null || !end.isBefore(start);
    }

    static PlanWell example() {
        return new PlanWell(
                "Well of Tamale",
                "Line one\nLine two",
                Depth.DEEP,
                "VOLTA",
                new BigDecimal("12500.50"),
                30,
                7L,
                LocalDate.of(2026, 3, 12),
                LocalDate.of(2026, 4, 12),
                false,
                true,
                new Place("Tamale", new BigDecimal("183")),
                List.of(new Step("dig", "Dig"), new Step("line", "Line")),
                List.of("water"));
    }

    static ChoiceList rivers() {
        return new ChoiceList() {
            @Override
            public String name() {
                return "rivers";
            }

            @Override
            public boolean contains(String value) {
                return value.equals("VOLTA");
            }

            @Override
            public List<Option> options(java.util.Locale locale) {
                return List.of(new Option("VOLTA", "Volta"));
            }

            @Override
            public String label(String value, java.util.Locale locale) {
                return "Volta";
            }
        };
    }
}
