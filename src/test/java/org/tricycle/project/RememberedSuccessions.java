package org.tricycle.project;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tricycle.platform.Actor;

/** Which project follows which, in memory. */
public class RememberedSuccessions extends Successions {

    private final Map<ProjectCode, Succession> bySuccessor = new HashMap<>();

    @Override
    public void link(ProjectCode predecessor, ProjectCode successor, SuccessionKind kind, Actor actor) {
        bySuccessor.put(
                successor, new Succession(predecessor, successor, kind, actor.person(), RememberedProjects.NOW));
    }

    @Override
    public Optional<Succession> before(ProjectCode code) {
        return Optional.ofNullable(bySuccessor.get(code));
    }
}
