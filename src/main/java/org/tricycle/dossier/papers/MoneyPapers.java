package org.tricycle.dossier.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tricycle.partner.Agreement;
import org.tricycle.partner.Agreements;
import org.tricycle.partner.Award;
import org.tricycle.partner.Bid;
import org.tricycle.partner.Bids;
import org.tricycle.partner.SignAgreement;
import org.tricycle.platform.command.Multiline;
import org.tricycle.platform.command.Unit;
import org.tricycle.project.ProjectCode;

/** Bids and the agreement. */
@ApplicationScoped
public class MoneyPapers implements PaperShelf {

    private final Bids bids;
    private final Agreements agreements;

    @Inject
    public MoneyPapers(Bids bids, Agreements agreements) {
        this.bids = bids;
        this.agreements = agreements;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    MoneyPapers() {
        this(null, null);
    }

    /**
     * A bid from its scores to its award.
     *
     * @param fit this and the other scores: 1 to 5
     * @param price US$
     */
    record BidFile(
            String call,
            String donor,
            LocalDate deadline,
            int fit,
            int cost,
            int chance,
            int capacity,
            @Multiline String reason,
            @Nullable String reference,
            @Nullable LocalDate submittedOn,
            @Nullable @Unit("US$") BigDecimal price,
            @Nullable Award award,
            @Nullable @Multiline String learningNote) {}

    @Override
    public Map<PaperKind, Function<ProjectCode, List<Paper>>> kept() {
        return Map.of(PaperKind.BID, this::bids, PaperKind.AGREEMENT, this::agreement);
    }

    private List<Paper> bids(ProjectCode code) {
        List<Bid> all = bids.of(code);
        return IntStream.rangeClosed(1, all.size())
                .map(number -> all.size() + 1 - number)
                .mapToObj(number -> bid(number, all.get(number - 1)))
                .toList();
    }

    private static Paper bid(int number, Bid bid) {
        List<Integer> scores = bid.scores();
        BidFile file = new BidFile(
                bid.call(),
                bid.donor(),
                bid.deadline(),
                scores.get(0),
                scores.get(1),
                scores.get(2),
                scores.get(3),
                bid.reason(),
                bid.reference(),
                bid.submittedOn(),
                bid.price(),
                bid.award(),
                bid.learningNote());
        return new Paper(PaperKind.BID, String.valueOf(number), bid.decision(), null, null, file);
    }

    private List<Paper> agreement(ProjectCode code) {
        return agreements
                .of(code)
                .map(signed -> new Paper(
                        PaperKind.AGREEMENT, "", null, signed.recordedBy(), signed.recordedAt(), terms(signed)))
                .stream()
                .toList();
    }

    private static SignAgreement terms(Agreement signed) {
        return new SignAgreement(
                signed.reference(),
                signed.signedOn(),
                signed.modality(),
                signed.donorCategory(),
                signed.donorName(),
                signed.amount(),
                signed.locallyMobilised(),
                signed.instalments());
    }
}
