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
            indicators(name, outcome.indicators(), true);
            for (int j = 0; j < outcome.outputs().size(); j++) {
                output(name + "/outputs/" + j, outcome.outputs().get(j));
            }
        }
    }

    private void output(String name, Output output) {
        line(name + "/title", output.title());
        indicators(name, output.indicators(), false);
        for (int i = 0; i < output.activities().size(); i++) {
            line(name + "/activities/" + i, output.activities().get(i).title());
        }
    }

    /** The first indicator stands beside the title of its result, so that versions with only one keep their text. */
    private void indicators(String result, List<Indicator> indicators, boolean baselineAlways) {
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            String name = i == 0 ? result : result + "/indicators/" + i;
            line(name + "/indicator", indicator.name());
            if (baselineAlways) {
                line(name + "/baseline", indicator.baseline());
            } else {
                given(name + "/baseline", indicator.baseline());
            }
            line(name + "/target", indicator.target());
            details(name, indicator);
        }
    }

    private void details(String name, Indicator indicator) {
        given(name + "/unit", indicator.unit());
        given(name + "/meansOfVerification", indicator.meansOfVerification());
        given(name + "/disaggregation", IndicatorRow.joined(indicator.disaggregation()));
        for (int i = 0; i < indicator.milestones().size(); i++) {
            Milestone milestone = indicator.milestones().get(i);
            line(name + "/milestones/" + i + "/due", milestone.due().toString());
            line(name + "/milestones/" + i + "/value", milestone.value());
        }
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
            given(
                    "budgetLines/" + i + "/objective",
                    budgetLine.objective() == null
                            ? null
                            : budgetLine.objective().name());
            given("budgetLines/" + i + "/country", budgetLine.country());
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

    /** What earlier versions did not ask for leaves no line where it is not told, so that their text stays as it was. */
    private void given(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            line(name, value);
        }
    }

    private void line(String name, @Nullable String value) {
        lines.line(name, value);
    }
}
