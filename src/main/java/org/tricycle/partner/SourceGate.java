package org.tricycle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.Donors;

/** What must be right before a funding source counts as named (R5.11). */
@ApplicationScoped
public class SourceGate {

    private final Partners partners;
    private final Clearances clearances;
    private final Clock clock;

    @Inject
    public SourceGate(Partners partners, Clearances clearances, Clock clock) {
        this.partners = partners;
        this.clearances = clearances;
        this.clock = clock;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    SourceGate() {
        this.partners = null;
        this.clearances = null;
        this.clock = null;
    }

    /** @throws Refusal {@code partner-in-clearance}, or naming every field at fault */
    void check(NameFundingSource command) {
        List<Violation> faults =
                switch (command.kind()) {
                    case PUBLIC_DONOR -> publicDonor(command.donor());
                    case PARTNER -> partner(command);
                    case GIVE_UP -> missing("/reason", command.reason());
                    case TENDER, NONE_YET -> List.of();
                };
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }

    private static List<Violation> publicDonor(@Nullable String donor) {
        return donor != null && Donors.isPublic(donor)
                ? List.of()
                : List.of(Violation.at("/donor", "violation.no-public-donor"));
    }

    private List<Violation> partner(NameFundingSource command) {
        String code = command.partnerCode();
        if (code == null) {
            return List.of(Violation.at("/partnerCode", "violation.required"));
        } else if (Donors.isWellKnown(code)) {
            return List.of(Violation.at("/partnerCode", "violation.partner-code-taken"));
        } else if (clearances.open(code).isPresent()) {
            throw Refusal.conflict("partner-in-clearance", code);
        }
        return partners.find(code).map(this::refusal).orElseGet(() -> missing("/partnerName", command.partnerName()));
    }

    private List<Violation> refusal(Partner partner) {
        LocalDate until = partner.validUntil();
        return partner.standing(LocalDate.now(clock)) == Standing.REFUSED && until != null
                ? List.of(Violation.at("/partnerCode", "violation.partner-refused", until))
                : List.of();
    }

    private static List<Violation> missing(String pointer, @Nullable String text) {
        return text == null || text.isBlank() ? List.of(Violation.at(pointer, "violation.required")) : List.of();
    }
}
