package org.tricycle.implementation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tricycle.platform.command.Multiline;

/**
 * It is planned who carries on after the end (001 §139).
 *
 * @param receiver who takes the results over
 * @param plannedOn not in the future
 */
public record PlanHandover(
        @NotBlank @Size(max = 4000) @Multiline String plan,
        @NotBlank @Size(max = 500) String receiver,
        @NotNull LocalDate plannedOn,
        @NotBlank @Size(max = 300) String evidence)
        implements Preparation {

    public static PlanHandover example() {
        return new PlanHandover(
                "The districts pay the committees’ secretaries from the second year on; training moves to the two centres.",
                "District assemblies, National Vocational Training Institute",
                LocalDate.of(2026, 11, 20),
                "Hand-over plan, signed by both districts");
    }

    @Override
    public StartUpRecord.Done done() {
        return new StartUpRecord.Done(StartUpTask.HANDOVER_PLANNED, plan, receiver, evidence, plannedOn, "/plannedOn");
    }
}
