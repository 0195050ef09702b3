package org.tricycle.implementation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tricycle.platform.command.Multiline;

/**
 * It is agreed which data the project is followed by.
 *
 * @param data what is collected, how often and from where
 * @param counterpart who collects it
 * @param agreedOn not in the future
 */
public record AgreeMonitoringData(
        @NotBlank @Size(max = 4000) @Multiline String data,
        @NotBlank @Size(max = 500) String counterpart,
        @NotNull LocalDate agreedOn,
        @NotBlank @Size(max = 300) String evidence)
        implements Preparation {

    public static AgreeMonitoringData example() {
        return new AgreeMonitoringData(
                "Income of trained workers by sex and district, twice a year from the household panel",
                "Ghana Statistical Service",
                LocalDate.of(2026, 11, 20),
                "Exchange of letters of 20 November 2026");
    }

    @Override
    public StartUpRecord.Done done() {
        return new StartUpRecord.Done(
                StartUpTask.MONITORING_DATA_AGREED, data, counterpart, evidence, agreedOn, "/agreedOn");
    }
}
