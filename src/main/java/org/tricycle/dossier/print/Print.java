package org.tricycle.dossier.print;

import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.print.PrintedPaper;
import org.tricycle.project.ProjectCode;

/** Lays papers of one kind out. */
interface Print {

    PrintKind kind();

    /**
     * The paper of this name, with what the actor may see.
     *
     * @throws Refusal {@code unknown-project} or {@code unknown-paper}
     */
    PrintedPaper of(ProjectCode code, PrintName name, Actor actor, Words words);
}
