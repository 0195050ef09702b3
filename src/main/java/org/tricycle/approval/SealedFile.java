package org.tricycle.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.appraisal.Opinion;
import org.tricycle.consultation.Consultation;
import org.tricycle.formulation.EvaluationPlan;
import org.tricycle.formulation.PlannedEvaluation;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.platform.CanonicalText;

/**
 * Everything an approval rests on, as the one text that is sealed (R6.8): the canonical lines of decision, consultation and
 * evaluation plan, and the whole project document with its budget at the end.
 */
final class SealedFile {

    static final String KIND = "approval-seal";

    private final CanonicalText text = new CanonicalText();

    private SealedFile() {}

    static String of(
            Approval approval, ProjectDocument document, EvaluationPlan plan, Judged judged, List<Opinion> opinions) {
        SealedFile file = new SealedFile();
        file.decision(approval);
        opinions.forEach(file::opinion);
        file.record(judged.record());
        file.plan(plan);
        file.text
                .line("document/version", document.documentVersion())
                .line("document/sha256", document.hash())
                .line("budget/total", document.total().toPlainString());
        return file.text + document.canonicalText();
    }

    private void decision(Approval approval) {
        text.line("project", approval.projectCode().value());
        text.line("round", Integer.toString(approval.roundNumber()));
        text.line("level", approval.level().name());
        approval.raised().forEach(reason -> text.line("raisedBy", reason.name()));
        text.line("decision", String.valueOf(approval.decision()));
        text.line("decidedBy", approval.decidedBy());
        text.line("reason", approval.reason());
        text.line("amendment", approval.amendment());
        text.line("answerToObjection", approval.answerToObjection());
        for (int place = 0; place < approval.lapses().size(); place++) {
            text.line("letPassBy/" + place, approval.lapses().get(place).level().name());
        }
        text.line("fundReference", approval.fundReference());
        text.line("certifiedBy", approval.certifiedBy());
        text.line("statement", approval.statement());
    }

    /** Without names (rules.md §4). */
    private void opinion(Opinion opinion) {
        String name = "opinions/" + opinion.body();
        text.line(name + "/state", opinion.state().name());
        text.line(
                name + "/statement",
                opinion.statement() == null ? "" : opinion.statement().name());
        text.line(name + "/remarks", opinion.remarks());
        text.line(name + "/answer", opinion.answer());
    }

    /** Without one, that the full review after the start makes up for it (R6.15). */
    private void record(@Nullable Consultation record) {
        if (record == null) {
            text.line("consultation/outcome", "POSTPONED_TO_FULL_REVIEW");
            return;
        }
        text.line("consultation/round", Integer.toString(record.roundNumber()));
        text.line("consultation/outcome", record.outcome().map(Enum::name).orElse(""));
        text.line("consultation/registerNumber", String.valueOf(record.registerNumber()));
        text.line("consultation/registerHash", record.registerHash());
    }

    private void plan(EvaluationPlan plan) {
        int place = 0;
        for (PlannedEvaluation evaluation : plan.evaluations()) {
            String name = "evaluations/" + place++;
            text.line(name + "/kind", evaluation.kind().name());
            text.line(name + "/plannedOn", evaluation.plannedOn().toString());
            text.line(name + "/independent", Boolean.toString(evaluation.independent()));
        }
    }
}
