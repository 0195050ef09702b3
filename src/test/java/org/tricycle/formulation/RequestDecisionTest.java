package org.tricycle.formulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tricycle.formulation.DocumentFixture.CODE;
import static org.tricycle.formulation.DocumentFixture.NOW;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R2.10 to R2.12: what becomes of a request before anything is drafted. */
class RequestDecisionTest {

    @ParameterizedTest
    @EnumSource(names = {"PARK", "DO_NOT_PURSUE"})
    void wantsAReasonForLeavingARequest(RequestChoice choice) {
        assertThatThrownBy(() -> decision(choice, " ", false)).hasMessageContaining("/reason");
        assertThat(decision(choice, "Later", false).decision()).isEqualTo(choice);
    }

    @Test
    void developsWithoutAReason() {
        assertThat(decision(RequestChoice.DEVELOP, null, true).wantsSeedMoney()).isTrue();
    }

    @Test
    void givesNoSeedMoneyToARequestThatIsLeft() {
        assertThatThrownBy(() -> decision(RequestChoice.PARK, "Later", true)).hasMessageContaining("/seedMoney");
    }

    @Test
    void answersARequestWithoutAPriorityOnlyWithAJustification() {
        assertThatThrownBy(() -> check(null, false, null)).hasMessageContaining("/priority");
        assertThatThrownBy(() -> check(null, true, null)).hasMessageContaining("/justification");
        assertThat(check(null, true, "Asked for by the Conference").isWithoutPriority())
                .isTrue();
        assertThat(check("GHA 102", false, null).isWithin()).isTrue();
    }

    @Test
    void letsSomebodyElseGrantSeedMoneyOnce() {
        SeedMoney money = new SeedMoney(CODE, new RequestSeedMoney(new BigDecimal("1"), "Mission"), "officer", NOW);

        assertThatThrownBy(() -> money.decide(GrantSeedMoney.example(), "officer"))
                .hasMessageContaining("own-seed-money");
        assertThatThrownBy(() -> money.decide(new GrantSeedMoney(false, ""), "head"))
                .hasMessageContaining("/reason");
        money.decide(GrantSeedMoney.example(), "head");
        assertThat(money.isGranted()).isTrue();
        assertThatThrownBy(() -> money.decide(new GrantSeedMoney(false, "No"), "head"))
                .hasMessageContaining("seed-money-decided");
    }

    private static RequestDecision decision(RequestChoice choice, @Nullable String reason, boolean seedMoney) {
        return new RequestDecision(CODE, new DecideOnRequest(choice, reason, seedMoney), "head", NOW);
    }

    private static MandateCheck check(
            @Nullable String priority, boolean withoutPriority, @Nullable String justification) {
        return new MandateCheck(
                CODE,
                new CheckMandate(MandateFinding.WITHIN_MANDATE, priority, withoutPriority, null, justification),
                "officer",
                NOW);
    }
}
