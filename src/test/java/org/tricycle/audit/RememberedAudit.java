package org.tricycle.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.tricycle.platform.Actor;

/** What would stand in the audit log, one line an entry. */
public class RememberedAudit extends AuditLog {

    private final List<String> entries = new ArrayList<>();

    public RememberedAudit() {
        super(Clock.systemUTC());
    }

    @Override
    public void done(Actor actor, String subject, String operation, String change) {
        entries.add(String.join(" | ", actor.person(), subject, operation, change));
    }

    @Override
    public void refused(Actor actor, String subject, String operation, String refusal) {
        entries.add(String.join(" | ", actor.person(), subject, operation, "refused", refusal));
    }

    public List<String> entries() {
        return List.copyOf(entries);
    }
}
