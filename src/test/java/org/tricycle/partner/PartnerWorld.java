package org.tricycle.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.project.RememberedProjects.CLOCK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tricycle.platform.Actor;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.platform.OpenTask;
import org.tricycle.platform.TaskId;
import org.tricycle.project.Countries;
import org.tricycle.project.Donors;
import org.tricycle.project.Project;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.RememberedProjects;
import org.tricycle.project.Status;

/** Everything that funding needs, in memory, around the example’s project. */
class PartnerWorld {

    static final Actor OFFICER = Actor.onPage("agreements");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String CODE = "ACM";
    static final OpenTask ABOUT_PARTNER = new OpenTask(
            new TaskId("2"),
            Partner.key(CODE),
            "userTask_any",
            Bureau.ACT_EMP.party().name(),
            null);

    final RememberedProjects projects;
    final Partners partners = new RememberedPartners();
    final RememberedClearances clearances = new RememberedClearances();
    final RememberedObligations obligations = new RememberedObligations();
    final List<FundingSource> named = new ArrayList<>();
    final List<DonorOffer> offered = new ArrayList<>();
    final List<Bid> scored = new ArrayList<>();
    boolean reviewed;

    final FundingPolicy policy = new FundingPolicy() {
        @Override
        public ClearanceTrack track(PartnerClass partnerClass) {
            return partnerClass == PartnerClass.PRIVATE_BUSINESS ? ClearanceTrack.FULL : ClearanceTrack.STANDARD;
        }

        @Override
        public int clearanceMonths() {
            return 24;
        }

        @Override
        public BigDecimal evaluabilityReviewAbove(Project project) {
            return new BigDecimal("5000000");
        }
    };

    final FundingSources sources = new FundingSources() {
        @Override
        public List<FundingSource> of(ProjectCode code) {
            return List.copyOf(named);
        }

        @Override
        void add(FundingSource source) {
            named.add(source);
        }
    };

    final DonorOffers offers = new DonorOffers() {
        @Override
        public List<DonorOffer> of(ProjectCode code) {
            return List.copyOf(offered);
        }

        @Override
        void add(DonorOffer offer) {
            offered.add(offer);
        }
    };

    final Bids bids = new Bids() {
        @Override
        public List<Bid> of(ProjectCode code) {
            return List.copyOf(scored);
        }

        @Override
        void add(Bid bid) {
            scored.add(bid);
        }
    };

    final DonorSubmissions submissions = new DonorSubmissions() {
        @Override
        void add(DonorSubmission submission) {
            assertThat(submission.donor()).isEqualTo(projects.project().donor());
        }
    };

    private PartnerWorld(Status status) {
        projects = RememberedProjects.at(status);
    }

    static PartnerWorld at(Status status) {
        return new PartnerWorld(status);
    }

    Payers payers() {
        Donors donors = new Donors(new Countries(), partners);
        return new Payers(partners, new PublicDonors(partners, donors, CLOCK), sources, projects, CLOCK);
    }

    NamingFundingSources naming() {
        SourceGate gate = new SourceGate(partners, clearances, CLOCK);
        return new NamingFundingSources(sources, offers, gate, payers(), partners, projects, CLOCK);
    }

    SettlingFundingSources settling() {
        return new SettlingFundingSources(sources, bids, payers(), partners, projects, CLOCK);
    }

    BiddingForTenders bidding() {
        return new BiddingForTenders(bids, payers(), projects, CLOCK);
    }

    ClearanceConclusion conclusion() {
        return new ClearanceConclusion(partners, policy, obligations, projects, CLOCK);
    }

    ConcludingClearances concluding() {
        return new ConcludingClearances(clearances, conclusion());
    }

    ScreeningPartners screening() {
        return new ScreeningPartners(clearances, conclusion(), CLOCK);
    }

    GivingClearanceOpinions opinions() {
        return new GivingClearanceOpinions(clearances, CLOCK);
    }

    /** A partner that was named and identified, at the start of its screening. */
    PartnerWorld identified(PartnerClass partnerClass) {
        partners.add(new Partner(CODE, "Acme", "agreements", RememberedProjects.NOW));
        new OpeningClearances(partners, clearances, CLOCK).open(CODE, RememberedProjects.CODE, ClearanceReason.FUNDING);
        IdentifyPartner example = IdentifyPartner.example();
        IdentifyPartner command =
                new IdentifyPartner("Acme", partnerClass, example.category(), example.purpose(), example.interest());
        IdentifyingPartners identifying = new IdentifyingPartners(partners, clearances, policy, conclusion());
        identifying.identify(ABOUT_PARTNER, command, OFFICER);
        identifying.chooseTrack(CODE, OFFICER);
        return this;
    }

    GatewayInputs screen(ClearanceView reputation, boolean commercial, boolean logo) {
        ScreenPartner example = ScreenPartner.example();
        return screening()
                .screen(
                        ABOUT_PARTNER,
                        new ScreenPartner(
                                example.legal(),
                                reputation,
                                example.sharedValues(),
                                example.labourStandards(),
                                commercial,
                                logo,
                                example.findings()),
                        OFFICER);
    }

    Standing standing() {
        return partners.get(CODE).standing(TODAY);
    }

    SubmittingToDonors submitting() {
        SignatureClearance clearance = new SignatureClearance() {
            @Override
            public boolean isApproved(ProjectCode code) {
                return true;
            }

            @Override
            public boolean areConditionsMet(ProjectCode code) {
                return true;
            }

            @Override
            public boolean isEvaluabilityReviewed(ProjectCode code) {
                return reviewed;
            }
        };
        return new SubmittingToDonors(submissions, sources, clearance, policy, payers(), projects, CLOCK);
    }
}
