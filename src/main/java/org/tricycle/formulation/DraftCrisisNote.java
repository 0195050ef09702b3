package org.tricycle.formulation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.command.Multiline;

/**
 * What is done about a crisis is put down within 48 hours (process.md P15).
 *
 * @param situation what happened, to whom, and what is needed now
 * @param programmeResources money, staff and equipment of existing programmes that are used at once (003 §19)
 * @param womenAndChildren how women and children are considered first in planning (001 Box III.1)
 * @param jointResponse what is done together with other organisations of the United Nations; left out where nothing is
 */
public record DraftCrisisNote(
        @NotBlank @Size(max = 4000) @Multiline String situation,
        @NotBlank @Size(max = 4000) @Multiline String programmeResources,
        @NotBlank @Size(max = 4000) @Multiline String womenAndChildren,
        @Nullable @Size(max = 4000) @Multiline String jointResponse) {

    public static DraftCrisisNote example() {
        return new DraftCrisisNote(
                "Floods closed the two markets of the district; 6,000 informal traders, most of them women, earn nothing.",
                "US$ 40,000 and two trainers of the running skills programme; its vehicles carry tools to the district.",
                "Widows and mothers of small children are registered first, and every workplace has a place for children.",
                "The tools are stored and handed out together with the World Food Programme.");
    }
}
