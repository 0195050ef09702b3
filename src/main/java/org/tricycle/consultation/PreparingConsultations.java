package org.tricycle.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.project.ProjectCode;

/** Says where a consultation is held and who invites to it. */
@ApplicationScoped
@Transactional
public class PreparingConsultations {

    private final HearingWindows windows;

    @Inject
    public PreparingConsultations(HearingWindows windows) {
        this.windows = windows;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PreparingConsultations() {
        this(null);
    }

    /** @return {@code consultationPoint} and {@code invitesItself} */
    public GatewayInputs prepare(ProjectCode code, ParticipationStage point, Actor actor) {
        return GatewayInputs.of("consultationPoint", point)
                .and("invitesItself", windows.of(code, point).invitesItself());
    }
}
