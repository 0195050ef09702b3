package org.tricycle.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.Refused;
import org.tricycle.project.RememberedProjects;
import org.tricycle.project.Status;

class ClearanceTest {

    private final PartnerWorld world = PartnerWorld.at(Status.FORMULATION);

    @Test
    void clearsAPartnerOfWhomEverybodyIsPositiveForTwoYears() { // R5.7, R5.9
        world.identified(PartnerClass.NON_PROFIT);
        assertThat(world.screen(ClearanceView.POSITIVE, false, false))
                .isEqualTo(GatewayInputs.of("screeningOutcome", ScreeningOutcome.COMPLETE));

        GatewayInputs inputs = world.concluding().conclude(PartnerWorld.CODE, PartnerWorld.OFFICER);

        assertThat(inputs.values())
                .containsEntry("clearanceUnanimous", true)
                .containsEntry("clearanceOutcome", "CLEARED");
        assertThat(world.standing()).isEqualTo(Standing.CLEARED);
        assertThat(world.partners.get(PartnerWorld.CODE).validUntil()).isEqualTo("2028-11-23");
        assertThat(world.obligations.planned()).containsExactly("partner:ACM CLEARANCE_RECHECK RECHECK 2028-11-23");
        assertThat(world.projects.kinds()).containsExactly("clearance-ended");
    }

    @Test
    void holdsOnTheLastDayAndNotOnTheNext() { // R5.7
        world.identified(PartnerClass.NON_PROFIT).screen(ClearanceView.POSITIVE, false, false);
        world.concluding().conclude(PartnerWorld.CODE, PartnerWorld.OFFICER);

        Partner partner = world.partners.get(PartnerWorld.CODE);
        assertThat(partner.standing(PartnerWorld.TODAY.plusMonths(24))).isEqualTo(Standing.CLEARED);
        assertThat(partner.standing(PartnerWorld.TODAY.plusMonths(24).plusDays(1)))
                .isEqualTo(Standing.EXPIRED);
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", "true, true"})
    void refusesCommercialInterestAndMisuseOfTheLogoAtOnce(boolean commercial, boolean logo) { // R5.9
        world.identified(PartnerClass.PRIVATE_BUSINESS);

        GatewayInputs inputs = world.screen(ClearanceView.POSITIVE, commercial, logo);

        assertThat(inputs.values())
                .containsEntry("screeningOutcome", "UNACCEPTABLE")
                .containsEntry("clearanceOutcome", "REFUSED");
        assertThat(world.standing()).isEqualTo(Standing.REFUSED);
        assertThat(world.partners.get(PartnerWorld.CODE).refusalReasons())
                .isEqualTo(ScreenPartner.example().findings());
        assertThat(world.obligations.planned()).isEmpty();
    }

    @Test
    void asksTheBureauxAboutPrivateBusinessOnly() { // R5.10
        world.identified(PartnerClass.PRIVATE_BUSINESS);

        assertThat(world.screen(ClearanceView.POSITIVE, false, false))
                .isEqualTo(GatewayInputs.of("screeningOutcome", ScreeningOutcome.OPINIONS_DUE));
    }

    @Test
    void takesNoSilenceForConsent() { // R5.10
        world.identified(PartnerClass.PRIVATE_BUSINESS).screen(ClearanceView.POSITIVE, false, false);
        world.opinions().give(PartnerWorld.ABOUT_PARTNER, GiveClearanceOpinion.example(), PartnerWorld.OFFICER);
        world.opinions().recordMissing(PartnerWorld.CODE, Actor.system());

        GatewayInputs inputs = world.concluding().conclude(PartnerWorld.CODE, Actor.system());

        assertThat(inputs).isEqualTo(GatewayInputs.of("clearanceUnanimous", false));
        assertThat(world.clearances.opinions(world.clearances.current(PartnerWorld.CODE)))
                .extracting(BureauOpinion::bureau, BureauOpinion::view)
                .containsExactly(tuple(Bureau.ACT_EMP, ClearanceView.POSITIVE), tuple(Bureau.ACTRAV, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"DOUBTS", "NEGATIVE"})
    void wantsReasonsForDoubts(ClearanceView view) { // R5.10
        world.identified(PartnerClass.PRIVATE_BUSINESS);

        assertThat(Refused.faults(() -> world.opinions()
                        .give(PartnerWorld.ABOUT_PARTNER, new GiveClearanceOpinion(view, " "), PartnerWorld.OFFICER)))
                .containsExactly("/reasons violation.required");
    }

    @Test
    void letsTheDirectorDecideWhereSomebodyDoubts() { // R5.9
        world.identified(PartnerClass.NON_PROFIT).screen(ClearanceView.DOUBTS, false, false);
        assertThat(world.concluding().conclude(PartnerWorld.CODE, Actor.system()))
                .isEqualTo(GatewayInputs.of("clearanceUnanimous", false));

        DecideClearance example = DecideClearance.example();
        world.concluding().decide(PartnerWorld.ABOUT_PARTNER, example, Actor.onPage("partnerships"));

        assertThat(world.standing()).isEqualTo(Standing.CONDITIONAL);
        assertThat(world.partners.get(PartnerWorld.CODE).conditions()).isEqualTo(example.conditions());
        assertThat(Refused.type(() ->
                        world.concluding().decide(PartnerWorld.ABOUT_PARTNER, example, Actor.onPage("partnerships"))))
                .isEqualTo("no-clearance-open");
    }

    @ParameterizedTest
    @CsvSource({
        "CONDITIONAL, , /conditions violation.required",
        "CLEARED, Publish the audit, /conditions violation.no-conditions-here",
        "REFUSED, Publish the audit, /conditions violation.no-conditions-here"
    })
    void putsConditionsWhereTheyBelong(ClearanceOutcome outcome, @Nullable String conditions, String fault) {
        world.identified(PartnerClass.NON_PROFIT);

        assertThat(Refused.faults(() -> world.concluding()
                        .decide(
                                PartnerWorld.ABOUT_PARTNER,
                                new DecideClearance(outcome, conditions, "So it is."),
                                PartnerWorld.OFFICER)))
                .containsExactly(fault);
    }

    @Test
    void letsAPartnerBeNamedAgainOnceItsClearanceIsAbandoned() { // R5.11
        world.identified(PartnerClass.NON_PROFIT);

        world.concluding().abandon(PartnerWorld.CODE, Actor.system());

        new OpeningClearances(world.partners, world.clearances, RememberedProjects.CLOCK)
                .open(PartnerWorld.CODE, RememberedProjects.CODE, ClearanceReason.FUNDING);
        assertThat(world.clearances.of(PartnerWorld.CODE))
                .extracting(Clearance::isOpen)
                .containsExactly(true, false);
        assertThat(world.projects.kinds()).containsExactly("clearance-abandoned");
        assertThat(world.partners.get(PartnerWorld.CODE).standing(PartnerWorld.TODAY))
                .isEqualTo(Standing.NAMED);
    }

    @Test
    void leavesAConcludedClearanceAlone() {
        world.identified(PartnerClass.NON_PROFIT).screen(ClearanceView.POSITIVE, false, false);
        world.concluding().conclude(PartnerWorld.CODE, PartnerWorld.OFFICER);

        world.concluding().abandon(PartnerWorld.CODE, Actor.system());

        assertThat(world.projects.kinds()).containsExactly("clearance-ended");
    }

    @Test
    void opensOneClearanceAtATime() {
        world.identified(PartnerClass.NON_PROFIT);

        assertThat(Refused.type(() -> new OpeningClearances(world.partners, world.clearances, RememberedProjects.CLOCK)
                        .open(PartnerWorld.CODE, null, ClearanceReason.RECHECK)))
                .isEqualTo("partner-in-clearance");
    }
}
