package org.tricycle.implementation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tricycle.consultation.ParticipationForm;
import org.tricycle.platform.command.Multiline;
import org.tricycle.platform.command.Unit;
import org.tricycle.project.Party;

/**
 * The project manager reports on a period (rules.md §5).
 *
 * @param periodStart first day; after the last day reported before
 * @param periodEnd last day; not after the end of the project
 * @param outputsPlanned outputs under way in the period
 * @param outputsOnSchedule at most the outputs planned
 * @param milestonesDue milestones due in the period
 * @param milestonesMet at most the milestones due
 * @param expenditure US$ spent in the period
 * @param obligations US$ committed and not yet paid on the last day; 0 in a final report
 * @param involvement how each of the three groups took part in the period
 * @param genderAndStandards progress on gender equality and international labour standards
 * @param lessons what others should know
 * @param finalReport the last report of the project
 */
public record ReportProgress(
        @NotNull LocalDate periodStart,
        @NotNull LocalDate periodEnd,
        @NotBlank @Size(max = 8000) @Multiline String achievements,
        @PositiveOrZero @Max(10000) int outputsPlanned,
        @PositiveOrZero @Max(10000) int outputsOnSchedule,
        @PositiveOrZero @Max(10000) int milestonesDue,
        @PositiveOrZero @Max(10000) int milestonesMet,

        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) @Unit("US$")
        BigDecimal expenditure,

        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) @Unit("US$")
        BigDecimal obligations,

        @NotBlank @Size(max = 4000) @Multiline String risks,
        @NotEmpty @Size(max = 3) @Valid List<@NotNull GroupInvolvement> involvement,
        @NotBlank @Size(max = 4000) @Multiline String genderAndStandards,
        @NotBlank @Size(max = 4000) @Multiline String lessons,
        boolean finalReport) {

    public static ReportProgress example() {
        return new ReportProgress(
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 6, 30),
                "Both district committees adopted their plans; 3,900 workers, 2,010 of them women, hold a certificate.",
                10,
                9,
                8,
                8,
                new BigDecimal("940000.00"),
                new BigDecimal("0.00"),
                "Elections delayed one committee by two months; the risk has passed.",
                exampleInvolvement(),
                "Half of all places were kept for women; the associations work with Convention No. 87.",
                "Committees that include career staff survive elections.",
                true);
    }

    private static List<GroupInvolvement> exampleInvolvement() {
        return List.of(
                new GroupInvolvement(
                        Party.GOVERNMENT,
                        ParticipationForm.MEETING,
                        null,
                        "The ministry of labour chaired both committees and took the plans into the district budgets."),
                new GroupInvolvement(
                        Party.EMPLOYERS,
                        ParticipationForm.MEETING,
                        null,
                        "The employers’ association placed 600 trainees in workshops of its members."),
                new GroupInvolvement(
                        Party.WORKERS,
                        ParticipationForm.MEETING,
                        null,
                        "The trades union congress organised informal workers in eleven new associations."));
    }
}
