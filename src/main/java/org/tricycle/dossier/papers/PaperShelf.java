package org.tricycle.dossier.papers;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tricycle.project.ProjectCode;

/** Where papers of some kinds are kept. */
interface PaperShelf {

    /** How to read the papers of each kind, newest first where they follow one another. */
    Map<PaperKind, Function<ProjectCode, List<Paper>>> kept();
}
