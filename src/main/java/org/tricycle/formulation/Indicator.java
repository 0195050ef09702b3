package org.tricycle.formulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one sees that a result comes about (rules.md §1, criterion A6).
 *
 * @param unit what the values count, such as people or US$ a month; values that are no numbers have none
 * @param baseline value before the project
 * @param milestones in the order of their days
 * @param target value at the end
 * @param meansOfVerification where the values are found, and who gathers them
 * @param disaggregation by what the values are told apart
 */
public record Indicator(
        @NotBlank @Size(max = 500) String name,
        @Nullable @Size(max = 60) String unit,
        @Nullable @Size(max = 200) String baseline,
        @NotNull @Size(max = 20) @Valid List<@NotNull Milestone> milestones,
        @NotBlank @Size(max = 200) String target,
        @Nullable @Size(max = 500) String meansOfVerification,
        @NotNull @Size(max = 5) List<@NotNull Disaggregation> disaggregation) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,\\s]*(\\.\\d+)?\\s?%?");

    /** An indicator of which only the name and the two ends are told, as the short form has them. */
    public static Indicator brief(String name, @Nullable String baseline, String target) {
        return new Indicator(name, null, baseline, List.of(), target, null, List.of());
    }

    /** The values are numbers, so that progress can be reckoned. */
    boolean isCounted() {
        return isNumber(target);
    }

    static boolean isNumber(String value) {
        return NUMBER.matcher(value.strip()).matches();
    }

    /** What a full results matrix still wants of it: members of this record, in their order. */
    Stream<String> blanks() {
        return Stream.of(
                        blank("unit", isCounted() && !target.contains("%") ? unit : "-"),
                        blank("baseline", baseline),
                        blank("milestones", milestones.isEmpty() ? "" : "-"),
                        blank("meansOfVerification", meansOfVerification))
                .flatMap(Optional::stream);
    }

    private static Optional<String> blank(String member, @Nullable String value) {
        return value == null || value.isBlank() ? Optional.of(member) : Optional.empty();
    }
}
