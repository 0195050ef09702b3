package org.tricycle.inbox;

import java.util.Optional;
import org.tricycle.organisation.Role;

/** Who gets a notice. */
public enum NoticeRecipient {
    /** Whoever the task waits for. */
    CANDIDATES,
    /** The substitute and the vice-chair of the group whose task it is. */
    SUBSTITUTE,
    VICE_CHAIR,
    ACT_EMP_SPECIALIST,
    ACTRAV_SPECIALIST,
    RESPONSIBLE_OFFICIAL,
    REGIONAL_DIRECTOR;

    /** The role whose holders can be added to the candidates; none for those whom no role names. */
    Optional<Role> role() {
        return this == CANDIDATES || this == SUBSTITUTE || this == VICE_CHAIR
                ? Optional.empty()
                : Optional.of(Role.valueOf(name()));
    }
}
