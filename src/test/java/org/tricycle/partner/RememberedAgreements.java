package org.tricycle.partner;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.RememberedProjects;
import org.tricycle.project.Status;

/** At most one agreement, in memory. */
public class RememberedAgreements extends Agreements {

    private @Nullable Agreement agreement;

    /** With the example's agreement signed. */
    public static RememberedAgreements signed() {
        RememberedAgreements agreements = new RememberedAgreements();
        agreements.add(Agreement.sign(
                RememberedProjects.at(Status.APPROVAL).project(),
                SignAgreement.example(),
                SignAgreement.example().signedOn(),
                "agreements",
                RememberedProjects.NOW));
        return agreements;
    }

    @Override
    public Optional<Agreement> of(ProjectCode code) {
        return Optional.ofNullable(agreement);
    }

    @Override
    void add(Agreement signed) {
        agreement = signed;
    }
}
