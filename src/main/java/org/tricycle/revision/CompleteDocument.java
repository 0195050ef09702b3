package org.tricycle.revision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tricycle.formulation.DocumentCompletion;
import org.tricycle.formulation.DraftProjectDocument;
import org.tricycle.formulation.Level;
import org.tricycle.formulation.Risk;
import org.tricycle.platform.command.Multiline;

/**
 * What the short form of a document left out is added before the full review; figures and results stay as approved.
 *
 * @param theoryOfChange why outputs lead to outcomes, and on which assumptions
 * @param sustainability who carries on when the project ends
 * @param changesMade what is new against the version before
 */
public record CompleteDocument(
        @NotBlank @Size(max = 8000) @Multiline String problemAnalysis,
        @Nullable @Size(max = 8000) @Multiline String theoryOfChange,
        @NotNull @Size(max = 50) @Valid List<@NotNull Risk> risks,
        @NotBlank @Size(max = 4000) @Multiline String constituentsInvolvement,
        @Nullable @Size(max = 4000) @Multiline String sustainability,
        @NotBlank @Size(max = 4000) @Multiline String changesMade) {

    public static CompleteDocument example() {
        return new CompleteDocument(
                "Two floods in five years destroyed stalls and tools; nobody insures informal traders, and the market committees have no voice.",
                "Traders who get tools and skills at once stay in trade; committees that plan with the district keep markets safe.",
                List.of(new Risk(
                        "Tools are sold again.",
                        Level.MEDIUM,
                        Level.LOW,
                        "The market committees mark them and visit each trader.")),
                "Each group names two members of the market committees, which choose the traders and watch over the work.",
                "The district takes the committees into its budget from the second year on.",
                "Theory of change, risks and sustainability are added; the analysis is that of the full assessment.");
    }

    static CompleteDocument of(DraftProjectDocument current) {
        return prefilled(current, null);
    }

    @SuppressWarnings("NullAway") // what is new is still empty on the form
    private static CompleteDocument prefilled(DraftProjectDocument current, @Nullable String changesMade) {
        return new CompleteDocument(
                current.problemAnalysis(),
                current.theoryOfChange(),
                current.risks(),
                current.constituentsInvolvement(),
                current.sustainability(),
                changesMade);
    }

    DocumentCompletion completion() {
        return new DocumentCompletion(
                problemAnalysis, theoryOfChange, risks, constituentsInvolvement, sustainability, changesMade);
    }
}
