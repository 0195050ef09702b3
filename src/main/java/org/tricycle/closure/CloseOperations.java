package org.tricycle.closure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The project manager closes operations (process.md stage 8).
 *
 * @param checks one for each item of the closure checklist
 */
public record CloseOperations(
        @NotEmpty @Size(max = 7) @Valid List<@NotNull ClosureCheck> checks) {

    public static CloseOperations example() {
        return new CloseOperations(List.of(
                new ClosureCheck(ClosureItem.OUTPUTS_REPORTED, true, "Final progress report, section on outputs."),
                new ClosureCheck(
                        ClosureItem.FINAL_REPORT_ACCEPTED,
                        true,
                        "Final progress report, accepted by the programme officer."),
                new ClosureCheck(ClosureItem.EVALUATIONS_SUBMITTED, true, "Independent final evaluation."),
                new ClosureCheck(
                        ClosureItem.RECOMMENDATIONS_ANSWERED, true, "Management response to the final evaluation."),
                new ClosureCheck(ClosureItem.LESSONS_RECORDED, true, "Final evaluation, section on lessons."),
                new ClosureCheck(
                        ClosureItem.ASSETS_TRANSFERRED,
                        true,
                        "Deed of transfer of two vehicles and the workshop tools to the districts."),
                new ClosureCheck(ClosureItem.DOCUMENTS_ARCHIVED, true, "Records list of the country office, box 14.")));
    }
}
