package org.tricycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BottleneckProcessTest {

    private final Walk bottleneck = Walk.through("bottleneck");

    @Test
    void isResolvedByItsOwner() {
        bottleneck.start();
        assertThat(bottleneck.open()).containsExactly("resolveBottleneck");
        bottleneck.complete("resolveBottleneck").endsAt("bottleneckResolved");
    }

    @Test
    void joinsTheOneThatIsOpen() {
        bottleneck.bottleneck(false).start().endsAt("bottleneckJoined");
    }

    @Test
    void isReviewedBySeniorManagementWhenItLasts() {
        bottleneck.start().fireTimer("notResolved");
        assertThat(bottleneck.open()).containsExactly("resolveBottleneck", "reviewBottleneck");
        bottleneck.complete("reviewBottleneck");
        assertThat(bottleneck.open()).containsExactly("resolveBottleneck");
        bottleneck.complete("resolveBottleneck").endsAt("bottleneckResolved");
    }

    @Test
    void isReviewedEvenWhenItIsResolvedMeanwhile() {
        bottleneck.start().fireTimer("notResolved").complete("resolveBottleneck");
        bottleneck.complete("reviewBottleneck").endsAt("bottleneckReviewed");
    }
}
