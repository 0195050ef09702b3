package org.tricycle.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectsTest {

    private static final BusinessKey UNIT = new BusinessKey("unit", "RO-AFRICA");
    private static final BusinessKey PARTNER = new BusinessKey("partner", "ACME");

    private final Units units = new Units();
    private final Subjects subjects = Subjects.of(units);

    @Test
    void asksTheKindThatAKeyIsOf() {
        assertThat(subjects.describe(UNIT)).isEqualTo(WorkSubject.of("Regional office", "RAF"));
        assertThat(subjects.exists(UNIT)).isTrue();
        assertThat(subjects.exists(new BusinessKey("unit", "nowhere"))).isFalse();

        subjects.reserve(UNIT);

        assertThat(units.reserved).containsExactly(UNIT);
    }

    @Test
    void knowsNothingOfAKindThatNobodyPublishes() {
        assertThat(subjects.exists(PARTNER)).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> subjects.describe(PARTNER))
                .withMessageContaining("partner:ACME");
    }

    private static final class Units implements WorkSubjects {

        private final List<BusinessKey> reserved = new ArrayList<>();

        @Override
        public String type() {
            return "unit";
        }

        @Override
        public boolean exists(BusinessKey key) {
            return key.equals(UNIT);
        }

        @Override
        public WorkSubject describe(BusinessKey key) {
            return WorkSubject.of("Regional office", "RAF");
        }

        @Override
        public void reserve(BusinessKey key) {
            reserved.add(key);
        }
    }
}
