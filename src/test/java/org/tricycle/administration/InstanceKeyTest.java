package org.tricycle.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.Refused;

// R13.4
class InstanceKeyTest {

    @ParameterizedTest
    @CsvSource({"GHA-26-01-NLD, project:GHA/26/01/NLD", "unit:RO-AFRICA, unit:RO-AFRICA"})
    void readsAndWritesTheSubjectOfAnAddress(String address, String key) {
        InstanceKey read = InstanceKey.at(address, "evaluation", 2);

        assertThat(read).isEqualTo(new InstanceKey(BusinessKey.parse(key), "evaluation", 2));
        assertThat(read.address()).isEqualTo(address);
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThat(Refused.type(() -> InstanceKey.at("nowhere", "evaluation", 1)))
                .isEqualTo("unknown-project");
        assertThat(Refused.type(() -> InstanceKey.at(":nowhere", "evaluation", 1)))
                .isEqualTo("unknown-project");
    }
}
