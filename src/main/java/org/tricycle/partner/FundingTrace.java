package org.tricycle.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a project came by its money.
 *
 * @param donor three-letter donor code as it stands now
 * @param standing of that donor today
 * @param pipelineSince first day of waiting in the pipeline, or null when it does not wait
 */
public record FundingTrace(
        String donor,
        Standing standing,
        @Nullable LocalDate pipelineSince,
        List<Source> sources,
        List<Offer> offers,
        List<Tender> tenders,
        List<Submission> submissions) {

    /** A source that was named, and what became of it. */
    public record Source(
            FundingSourceKind kind,
            @Nullable String donor,
            FundingSourceState state,
            @Nullable String reason,
            String namedBy,
            Instant namedAt) {

        static Source of(FundingSource source) {
            return new Source(
                    source.kind(), source.donor(), source.state(), source.reason(), source.namedBy(), source.namedAt());
        }
    }

    /** What a donor offered. */
    public record Offer(String donor, String text, String recordedBy, Instant recordedAt) {

        static Offer of(DonorOffer offer) {
            return new Offer(offer.donor(), offer.text(), offer.recordedBy(), offer.recordedAt());
        }
    }

    /**
     * A bid.
     *
     * @param scores fit, cost, chance and capacity, 1 to 5 each
     */
    public record Tender(
            String call,
            String donor,
            LocalDate deadline,
            List<Integer> scores,
            BidDecision decision,
            @Nullable Award award,
            @Nullable String learningNote) {

        static Tender of(Bid bid) {
            return new Tender(
                    bid.call(),
                    bid.donor(),
                    bid.deadline(),
                    bid.scores(),
                    bid.decision(),
                    bid.award(),
                    bid.learningNote());
        }
    }

    /** A submission to the donor. */
    public record Submission(String donor, LocalDate submittedOn, String reference, String addressee) {

        static Submission of(DonorSubmission submission) {
            return new Submission(
                    submission.donor(), submission.submittedOn(), submission.reference(), submission.addressee());
        }
    }
}
