package org.tricycle.revision;

import java.util.ArrayList;
import java.util.List;
import org.tricycle.platform.Actor;
import org.tricycle.project.ProjectCode;

/** Takes every revision that is asked for and begins none. */
public class RequestedRevisions extends RequestingRevisions {

    private final List<RequestRevision> asked = new ArrayList<>();

    @Override
    public int propose(ProjectCode code, RequestRevision command, Actor actor) {
        asked.add(command);
        return asked.size();
    }

    public List<RequestRevision> asked() {
        return List.copyOf(asked);
    }
}
