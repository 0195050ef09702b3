package org.tricycle.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tricycle.project.Party;

// R10.10
class TaskOwnerTest {

    @ParameterizedTest
    @EnumSource(Party.class)
    void isTheGroupWhoseTaskItIs(Party party) {
        assertThat(TaskOwner.of(party, Set.of("PROJECT_OFFICER@*"))).hasToString(party.name());
        assertThat(TaskOwner.of(null, Set.of(party.name() + "_SPOKESPERSON@GHA", "PROJECT_OFFICER@GHA")))
                .hasToString(party.name());
    }

    @ParameterizedTest
    @CsvSource({
        "PROJECT_OFFICER@GHA, OFFICE",
        "ACTRAV_SPECIALIST@*, OFFICE",
        "COMMITTEE_CHAIR@GHA, OUTSIDE",
        "DONOR@GHA, OUTSIDE",
        "EVALUATOR@*, OUTSIDE"
    })
    void isTheOfficeUnlessSomebodyFromOutsideAnswers(String group, TaskOwner owner) {
        assertThat(TaskOwner.of(null, Set.of(group))).isEqualTo(owner);
    }

    @Test
    void isTheOfficeWhereNobodyIsNamed() {
        assertThat(List.of(TaskOwner.of(null, Set.of()))).containsExactly(TaskOwner.OFFICE);
    }
}
