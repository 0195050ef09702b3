package org.tricycle.formulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.CanonicalText;

/** The one text of a project document over which its SHA-256 is taken (R2.4); money and percentages with two decimals. */
final class DocumentText {

    private final CanonicalText lines = new CanonicalText();

    private DocumentText() {}

    static String of(String projectCode, int version, DraftProjectDocument document) {
        DocumentText text = new DocumentText();
        text.line("project", projectCode);
        text.line("version", Integer.toString(version));
        text.sections(document);
        text.results(document.outcomes());
        text.money(document);
        text.shares(document);
        text.risks(document.risks());
        return text.lines.toString();
    }

    private void sections(DraftProjectDocument document) {
        line("summary", document.summary());
        line("problemAnalysis", document.problemAnalysis());
        line("theoryOfChange", document.theoryOfChange());
        line("start", document.start().toString());
        line("end", document.end().toString());
        line("genderMarker", document.genderMarker().name());
        line("genderReason", document.genderReason());
        line("constituentsInvolvement", document.constituentsInvolvement());
        line("sustainability", document.sustainability());
        line("changesMade", document.changesMade());
    }

    private void results(List<Outcome> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i);
            String name = "outcomes/" + i;
            line(name + "/title", outcome.title());
            line(name + "/indicator", outcome.indicator());
            line(name + "/baseline", outcome.baseline());
            line(name + "/target", outcome.target());
            for (int j = 0; j < outcome.outputs().size(); j++) {
                output(name + "/outputs/" + j, outcome.outputs().get(j));
            }
        }
    }

    private void output(String name, Output output) {
        line(name + "/title", output.title());
        line(name + "/indicator", output.indicator());
        line(name + "/target", output.target());
    }

    private void money(DraftProjectDocument document) {
        line("total", twoDecimals(document.total()));
        line("evaluationReserve", twoDecimals(document.evaluationReserve()));
        for (int i = 0; i < document.budgetLines().size(); i++) {
            BudgetLine budgetLine = document.budgetLines().get(i);
            line("budgetLines/" + i + "/year", Integer.toString(budgetLine.year()));
            line("budgetLines/" + i + "/type", budgetLine.type().name());
            line("budgetLines/" + i + "/amount", twoDecimals(budgetLine.amount()));
            line("budgetLines/" + i + "/description", budgetLine.description());
        }
    }

    private void shares(DraftProjectDocument document) {
        for (ObjectiveShare share : document.objectives()) {
            line("objectives/" + share.objective(), twoDecimals(share.percent()));
        }
        for (CountryShare share : document.countries()) {
            line("countries/" + share.country(), twoDecimals(share.percent()));
        }
    }

    private void risks(List<Risk> risks) {
        for (int i = 0; i < risks.size(); i++) {
            Risk risk = risks.get(i);
            line("risks/" + i + "/description", risk.description());
            line("risks/" + i + "/likelihood", risk.likelihood().name());
            line("risks/" + i + "/impact", risk.impact().name());
            line("risks/" + i + "/mitigation", risk.mitigation());
        }
    }

    private static String twoDecimals(BigDecimal value) {
        return value.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    private void line(String name, @Nullable String value) {
        lines.line(name, value);
    }
}
