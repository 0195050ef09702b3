package org.tricycle.consultation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.project.Party;

/** What keeps a record from being sealed, all of it at once (R4.9). */
final class SealGate {

    private SealGate() {}

    /**
     * Lets a complete seal pass.
     *
     * @throws Refusal naming every gap
     */
    static void check(SealRecord command, @Nullable ConsultationOutcome determined) {
        List<Violation> gaps = new ArrayList<>();
        if (command.outcome() != determined) {
            gaps.add(Violation.at("/outcome", "violation.outcome-differs", "ConsultationOutcome." + determined));
        }
        if (!command.chairSigns() && isBlank(command.chairReason())) {
            gaps.add(Violation.at("/chairReason", "violation.signature-reason-missing"));
        }
        gaps.addAll(signatures(command.signatures()));
        if (!gaps.isEmpty()) {
            throw Refusal.invalid(gaps);
        }
    }

    private static List<Violation> signatures(List<GroupSignature> signatures) {
        List<Violation> gaps = new ArrayList<>();
        Set<Party> missing = EnumSet.allOf(Party.class);
        for (int i = 0; i < signatures.size(); i++) {
            GroupSignature signature = signatures.get(i);
            if (!missing.remove(signature.party())) {
                gaps.add(Violation.at("/signatures/" + i + "/party", "violation.group-named-twice", signature.party()));
            }
            if (!signature.signs() && isBlank(signature.reason())) {
                gaps.add(Violation.at("/signatures/" + i + "/reason", "violation.signature-reason-missing"));
            }
        }
        missing.forEach(party -> gaps.add(Violation.at("/signatures", "violation.group-missing", party)));
        return gaps;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
