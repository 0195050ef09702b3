package org.tricycle.evaluation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tricycle.platform.command.Choice;

/**
 * The evaluation officer appoints an evaluator (process.md P7, step 3).
 *
 * @param evaluator user name of a person on the roster
 * @param external from outside the organisation; else from inside, but outside the project's line
 * @param neverInvolved the evaluator declares to have had no part in design or management
 * @param reportDue day by which the evaluation is to be submitted
 */
public record AppointEvaluator(
        @NotBlank @Size(max = 60) @Choice("evaluators") String evaluator,
        boolean external,
        @AssertTrue boolean neverInvolved,
        @NotNull LocalDate reportDue) {

    public static AppointEvaluator example() {
        return new AppointEvaluator("evaluator", true, true, LocalDate.of(2027, 8, 31));
    }
}
