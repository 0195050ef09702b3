package org.tricycle.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.committee.Presence;
import org.tricycle.platform.command.Multiline;
import org.tricycle.project.Party;

/**
 * The committee's secretary records who attended a sitting; whether it had its quorum follows from that.
 *
 * @param seats every seat with a valid mandate on the day of the sitting, once
 * @param observers who attended without a seat; they have no position and do not count for the quorum
 * @param account what else the minutes say
 */
public record RecordSitting(
        @NotNull @Size(max = 60) @Valid List<@NotNull SeatAttendance> seats,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 200) String> observers,
        @Nullable @Size(max = 4000) @Multiline String account) {

    public static RecordSitting example() {
        return new RecordSitting(
                List.of(
                        new SeatAttendance(
                                "Ministry of Employment and Labour Relations",
                                Party.GOVERNMENT,
                                1,
                                Presence.IN_PERSON,
                                "Nana Asante",
                                null),
                        new SeatAttendance(
                                "Ghana Employers’ Association",
                                Party.EMPLOYERS,
                                2,
                                Presence.REMOTELY,
                                "Ama Serwaa",
                                null),
                        new SeatAttendance("Trades Union Congress", Party.WORKERS, 3, Presence.ABSENT, null, null)),
                List.of("United Nations Resident Coordinator’s Office"),
                null);
    }
}
