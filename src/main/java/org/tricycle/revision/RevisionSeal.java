package org.tricycle.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tricycle.audit.DecisionRegister;
import org.tricycle.formulation.EvaluationPlan;
import org.tricycle.formulation.EvaluationPlans;
import org.tricycle.formulation.PlannedEvaluation;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.platform.Actor;
import org.tricycle.platform.CanonicalText;
import org.tricycle.project.ProjectCode;

/** Enters a revision into the decision register: the supplementary seal (rules.md §3). */
@ApplicationScoped
public class RevisionSeal {

    static final String KIND = "revision-seal";

    private final DecisionRegister register;
    private final EvaluationPlans plans;

    @Inject
    public RevisionSeal(DecisionRegister register, EvaluationPlans plans) {
        this.register = register;
        this.plans = plans;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    RevisionSeal() {
        this(null, null);
    }

    DecisionRegister.Entry enter(Revision revision, ProjectDocument document, List<Change> changed, Actor actor) {
        return register.enter(
                revision.projectCode().businessKey().toString(), KIND, text(revision, document, changed), actor);
    }

    /** What is sealed. */
    String text(Revision revision, ProjectDocument document, List<Change> changed) {
        ProjectCode code = revision.projectCode();
        CanonicalText text = new CanonicalText();
        text.line("project", code.value());
        text.line("revision", Integer.toString(revision.number()));
        text.line("type", revision.type().name());
        text.line("what", revision.asked().what());
        text.line("why", revision.asked().why());
        text.line("route", revision.route().map(Enum::name).orElse(""));
        rulings(revision, text);
        changes(changed, text);
        text.line("document/version", Integer.toString(document.documentVersion()));
        text.line("document/sha256", document.fingerprint());
        evaluations(document, text);
        return text.toString();
    }

    private static void rulings(Revision revision, CanonicalText text) {
        int place = 0;
        for (Ruling ruling : revision.rulings()) {
            String name = "rulings/" + place++;
            text.line(name + "/task", ruling.task());
            text.line(name + "/said", ruling.said());
            text.line(name + "/reason", ruling.reason());
            text.line(name + "/person", ruling.person());
        }
    }

    private static void changes(List<Change> changed, CanonicalText text) {
        int place = 0;
        for (Change change : changed) {
            String name = "changes/" + place++ + "/" + change.item() + "/" + change.year();
            text.line(name + "/before", change.before());
            text.line(name + "/after", change.after());
        }
    }

    private void evaluations(ProjectDocument document, CanonicalText text) {
        int place = 0;
        for (PlannedEvaluation planned : plans.of(document.projectCode(), document.documentVersion())
                .map(EvaluationPlan::evaluations)
                .orElse(List.of())) {
            text.line(
                    "evaluations/" + place++,
                    planned.kind() + " " + planned.plannedOn() + (planned.independent() ? " independent" : ""));
        }
    }
}
