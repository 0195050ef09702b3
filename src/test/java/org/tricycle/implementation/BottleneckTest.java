package org.tricycle.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tricycle.platform.Refused;
import org.tricycle.project.RememberedProjects;

// R7.23, R7.24
class BottleneckTest {

    private static final Instant NOW = RememberedProjects.NOW;

    private final Bottleneck bottleneck = new Bottleneck(RememberedProjects.CODE, BottleneckSource.START_UP, NOW);

    @Test
    void isOpenUntilItIsResolvedOnce() {
        assertThat(bottleneck.isOpen()).isTrue();

        bottleneck.resolve(ResolveBottleneck.example(), "manager", NOW);

        assertThat(bottleneck.isOpen()).isFalse();
        assertThat(bottleneck.cause()).isEqualTo(BottleneckCause.RECRUITMENT);
        assertThat(Refused.type(() -> bottleneck.resolve(ResolveBottleneck.example(), "manager", NOW)))
                .isEqualTo("bottleneck-resolved");
    }

    @Test
    void takesTheInstructionOfSeniorManagementAndStaysOpen() {
        bottleneck.review(ReviewBottleneck.example(), "management", NOW);

        assertThat(bottleneck.instruction()).isNotBlank();
        assertThat(bottleneck.isOpen()).isTrue();
    }
}
