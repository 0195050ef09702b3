package org.tricycle.silence;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The secretary attests that the notice was delivered to a group that did not acknowledge it, which starts its clock.
 *
 * @param deliveredOn from the day of the notice to today, which it is when left out
 * @param evidence by what the delivery is shown
 * @param toSpokesperson must be true
 * @param toSubstitute must be true
 */
public record AttestDelivery(
        @Nullable LocalDate deliveredOn,
        @NotBlank @Size(max = 1000) String evidence,
        @AssertTrue boolean toSpokesperson,
        @AssertTrue boolean toSubstitute) {

    public static AttestDelivery example() {
        return new AttestDelivery(null, "Receipts of the courier, both signed", true, true);
    }
}
