package org.tricycle.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R1.6 and R1.7: which project a person sees. */
class SightTest {

    private static final Sight GHANA = new Sight(false, Set.of("GHA"), Set.of());
    private static final Sight NETHERLANDS = new Sight(false, Set.of(), Set.of("NLD"));

    @ParameterizedTest
    @EnumSource(Sight.Part.class)
    void whoWorksAtTheCountrySeesEveryPart(Sight.Part part) {
        assertThat(GHANA.covers("GHA", "NLD", Status.IDEA, part)).isTrue();
        assertThat(GHANA.covers("IND", "NLD", Status.ACTIVE, part)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Sight.Part.class)
    void whoSeesEverythingSeesEveryPart(Sight.Part part) {
        Sight everywhere = new Sight(true, Set.of(), Set.of());

        assertThat(everywhere.covers("IND", "USA", Status.REJECTED, part)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void aDonorSeesItsProjectFromTheAgreementOn(Status status) {
        boolean agreed = !Set.of(
                        Status.IDEA,
                        Status.CONCEPT,
                        Status.FORMULATION,
                        Status.APPRAISAL,
                        Status.CONSULTATION,
                        Status.APPROVAL,
                        Status.REJECTED,
                        Status.WITHDRAWN)
                .contains(status);

        assertThat(NETHERLANDS.covers("GHA", "NLD", status, Sight.Part.SUMMARY)).isEqualTo(agreed);
        assertThat(NETHERLANDS.covers("GHA", "USA", status, Sight.Part.SUMMARY)).isFalse();
    }

    @Test
    void aDonorSeesNoDeliberations() {
        assertThat(Stream.of(Sight.Part.values()).filter(part -> NETHERLANDS.covers("GHA", "NLD", Status.ACTIVE, part)))
                .containsExactly(Sight.Part.SUMMARY, Sight.Part.DOCUMENTS, Sight.Part.MONEY);
    }

    @Test
    void whoHasNoRoleSeesNothing() {
        Sight blind = new Sight(false, Set.of(), Set.of());

        assertThat(blind.covers("GHA", "NLD", Status.ACTIVE, Sight.Part.SUMMARY))
                .isFalse();
    }
}
