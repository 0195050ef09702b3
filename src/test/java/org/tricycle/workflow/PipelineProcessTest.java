package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PipelineProcessTest {

    private final Walk pipeline = Walk.through("pipeline");

    @Test
    void letsAProjectPassWhoseMoneyIsSecured() {
        pipeline.fundingSecured(true).start().endsAt("fundingSecured");
        assertThat(pipeline.calls()).containsExactly("checkPipeline");
    }

    @Test
    void picksAProjectUpWhenADonorOffers() {
        pipeline.start();
        assertThat(pipeline.calls()).containsExactly("checkPipeline", "enterPipeline");
        assertThat(pipeline.open()).isEmpty();
        pipeline.offer();
        secured();
        pipeline.endsAt("projectPickedUp");
        assertThat(pipeline.calls()).containsExactly("checkPipeline", "enterPipeline", "checkFunding", "leavePipeline");
    }

    @Test
    void waitsOnWhenTheOfferComesToNothing() {
        pipeline.start();
        pipeline.offer().complete("nameFundingSource", "fundingSource", "NONE_YET", "fundingOutcome", "OPEN");
        assertThat(pipeline.open()).isEmpty();
        pipeline.offer();
        secured();
        pipeline.endsAt("projectPickedUp");
    }

    @Test
    void endsWhenTheProjectIsGivenUp() {
        pipeline.start();
        pipeline.offer()
                .complete("nameFundingSource", "fundingSource", "GIVE_UP", "fundingOutcome", "WITHDRAWN")
                .endsAt("projectWithdrawn");
        assertThat(pipeline.calls()).containsExactly("checkPipeline", "enterPipeline", "checkFunding", "endWaiting");
    }

    @Test
    void keepsWaitingAfterAReview() {
        pipeline.start();
        pipeline.fireTimer("intermediateCatchEvent_reviewDue");
        assertThat(pipeline.open()).containsExactly("reviewPipeline");
        assertThat(pipeline.openGroups()).singleElement().asString().startsWith("HEAD_OF_UNIT@");
        pipeline.complete("reviewPipeline", "pipelineReview", "KEEP");
        assertThat(pipeline.open()).isEmpty();
        pipeline.fireTimer("intermediateCatchEvent_waitingExpired").endsAt("projectArchived");
    }

    @Test
    void withdrawsAfterAReview() {
        pipeline.start();
        pipeline.fireTimer("intermediateCatchEvent_reviewDue")
                .complete("reviewPipeline", "pipelineReview", "WITHDRAW")
                .endsAt("projectWithdrawn");
    }

    @Test
    void hearsAnOfferDuringTheReview() {
        pipeline.start();
        pipeline.fireTimer("intermediateCatchEvent_reviewDue").offer();
        assertThat(pipeline.open()).containsExactly("nameFundingSource");
        secured();
        pipeline.endsAt("projectPickedUp");
    }

    @Test
    void archivesAProjectThatWaitedTooLong() {
        pipeline.start();
        pipeline.fireTimer("intermediateCatchEvent_waitingExpired").endsAt("projectArchived");
        assertThat(pipeline.calls()).containsExactly("checkPipeline", "enterPipeline", "archiveProject");
    }

    private void secured() {
        pipeline.complete(
                "nameFundingSource", "fundingSource", "NAMED", "sourceNeeds", "NOTHING", "fundingOutcome", "SECURED");
    }
}
