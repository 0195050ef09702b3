package org.tricycle.approval;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tricycle.appraisal.Appraisal;
import org.tricycle.appraisal.Appraisals;
import org.tricycle.appraisal.ApproversConditions;
import org.tricycle.appraisal.Condition;
import org.tricycle.appraisal.ConditionWaiver;
import org.tricycle.appraisal.Conditions;
import org.tricycle.appraisal.Opinion;
import org.tricycle.appraisal.Opinions;
import org.tricycle.appraisal.Review;
import org.tricycle.audit.DecisionRegister;
import org.tricycle.consultation.Consultation;
import org.tricycle.consultation.ConsultationOutcome;
import org.tricycle.consultation.Consultations;
import org.tricycle.consultation.RecordFixture;
import org.tricycle.formulation.DocumentFixture;
import org.tricycle.formulation.EvaluationPlan;
import org.tricycle.formulation.EvaluationPlans;
import org.tricycle.formulation.PlanFixture;
import org.tricycle.formulation.ProjectDocument;
import org.tricycle.formulation.ProjectDocuments;
import org.tricycle.organisation.RememberedPeople;
import org.tricycle.organisation.Role;
import org.tricycle.partner.FundingSource;
import org.tricycle.partner.FundingSources;
import org.tricycle.partner.Partners;
import org.tricycle.partner.RememberedAgreements;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Fingerprint;
import org.tricycle.platform.GatewayInputs;
import org.tricycle.project.ProjectCode;
import org.tricycle.project.RememberedProjects;
import org.tricycle.project.RememberedSuccessions;
import org.tricycle.project.Status;
import org.tricycle.project.SuccessionKind;

/** A project that waits for approval, with everything the use cases of approval ask for, in memory. */
final class ApprovalWorld {

    static final Actor APPROVER = Actor.onPage("director");
    static final Actor CERTIFIER = Actor.onPage("certifier");

    private static final ProjectCode FIRST_PHASE = new ProjectCode("GHA/25/01/NLD");

    final RememberedProjects projects;
    final List<String> sealed = new ArrayList<>();
    final Approvals approvals = new RememberedApprovals();
    final Conditions conditions = new KnownConditions();

    private final List<Condition> open = new ArrayList<>();
    private final List<Opinion> opinions = new ArrayList<>();
    private ProjectDocument document = DocumentFixture.submitted(1);
    private @Nullable Consultation record = RecordFixture.sealed(document, ConsultationOutcome.AGREED);
    private @Nullable EvaluationPlan plan = PlanFixture.planned(document);
    private final RememberedPeople people = new RememberedPeople();
    private final List<String> appraisers = new ArrayList<>();
    private final List<BigDecimal> asked = new ArrayList<>();
    private PhaseTotals phases =
            new PhaseTotals(new RememberedSuccessions(), new RememberedAgreements(), RememberedProjects.CLOCK);
    private boolean ownTerms;
    private boolean businessPays;
    private int policyLevel = 2;

    ApprovalWorld() {
        this(RememberedProjects.at(Status.APPROVAL));
    }

    private ApprovalWorld(RememberedProjects projects) {
        this.projects = projects;
    }

    /** On the fast track nobody has consulted the groups. */
    static ApprovalWorld inCrisis() {
        ApprovalWorld world = new ApprovalWorld(RememberedProjects.inCrisis(Status.APPROVAL));
        world.record = null;
        return world;
    }

    void consultationEndedAs(ConsultationOutcome outcome) {
        record = RecordFixture.sealed(document, outcome);
    }

    void noRecordIsSealed() {
        record = null;
    }

    void policySays(int level) {
        policyLevel = level;
    }

    void documentIsRevised() {
        document = DocumentFixture.submitted(2);
    }

    void planIsMissing() {
        plan = null;
    }

    void bodyObjects() {
        opinions.add(new Opinion() {
            @Override
            public boolean isStanding() {
                return true;
            }
        });
    }

    void donorWantsOwnTerms() {
        ownTerms = true;
    }

    void businessPays() {
        businessPays = true;
    }

    /** One more appraiser, who appraises there. */
    void appraisedBy(String person, String scope) {
        people.with(person, Role.APPRAISER, scope);
        appraisers.add(person);
    }

    /** Follows a phase for which the example's agreement was signed; decided on this day. */
    void followsAPhase(SuccessionKind kind, LocalDate today) {
        RememberedSuccessions successions = new RememberedSuccessions();
        successions.link(FIRST_PHASE, RememberedProjects.CODE, kind, Actor.system());
        phases = new PhaseTotals(
                successions,
                RememberedAgreements.signed(),
                Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
    }

    /** Totals that the policy was asked about, US$. */
    List<BigDecimal> totalsAsked() {
        return List.copyOf(asked);
    }

    void conditionIsOpen() {
        open.add(new Condition() {});
    }

    void determine() {
        new DeterminingAuthority(
                        approvals,
                        proposals(),
                        (question, version) -> {
                            asked.add(question.total());
                            return policyLevel;
                        },
                        new Raisers(new KnownOpinions(), appraisals(), sources(), partners(), projects, people),
                        phases,
                        projects,
                        RememberedProjects.CLOCK)
                .determine(RememberedProjects.CODE, Actor.system());
    }

    GatewayInputs decide(ApprovalDecision decision, @Nullable String reason, @Nullable String answer) {
        return decide(decision, reason, answer, 0);
    }

    /** Lets so many conditions go. */
    GatewayInputs decide(ApprovalDecision decision, @Nullable String reason, @Nullable String answer, int waivers) {
        ApproversConditions letGo = new ApproversConditions(conditions, new Appraisals()) {
            @Override
            public int waive(ProjectCode code, List<ConditionWaiver> asked, String person, Instant at) {
                return waivers;
            }
        };
        return new DecidingOnApproval(approvals, letGo, projects, RememberedProjects.CLOCK)
                .decide(
                        RememberedProjects.TASK,
                        new DecideApproval(
                                true, decision, reason, "Without the second district.", answer, List.of(), List.of()),
                        APPROVER);
    }

    GatewayInputs certify(boolean certified, @Nullable String fund) {
        return new CertifyingFunds(approvals, proposals(), conditions, register(), projects, RememberedProjects.CLOCK)
                .certify(RememberedProjects.TASK, new CertifyFunds(certified, "As the donor wrote.", fund), CERTIFIER);
    }

    Approval approval() {
        return approvals.current(RememberedProjects.CODE);
    }

    private JudgedProposals proposals() {
        ProjectDocuments documents = new ProjectDocuments() {
            @Override
            public Optional<ProjectDocument> latest(ProjectCode code) {
                return Optional.of(document);
            }
        };
        EvaluationPlans plans = new EvaluationPlans() {
            @Override
            public Optional<EvaluationPlan> current(ProjectCode code) {
                return Optional.ofNullable(plan);
            }
        };
        Consultations consultations = new Consultations() {
            @Override
            public List<Consultation> of(ProjectCode code) {
                return record == null ? List.of() : List.of(record);
            }
        };
        return new JudgedProposals(documents, plans, consultations, new KnownOpinions(), appraisals());
    }

    private FundingSources sources() {
        FundingSource source = new FundingSource() {
            @Override
            public boolean hasOwnTerms() {
                return ownTerms;
            }
        };
        return new FundingSources() {
            @Override
            public List<FundingSource> of(ProjectCode code) {
                return List.of(source);
            }
        };
    }

    private Partners partners() {
        return new Partners() {
            @Override
            public boolean isPrivate(String donor) {
                return businessPays;
            }
        };
    }

    private static Review by(String person) {
        return new Review() {
            @Override
            public String reviewer() {
                return person;
            }
        };
    }

    /** One round, on the first version of the document. */
    private Appraisals appraisals() {
        Appraisal appraisal = new Appraisal() {
            @Override
            public List<Review> reviews() {
                return appraisers.stream().map(ApprovalWorld::by).toList();
            }

            @Override
            public ProjectCode projectCode() {
                return RememberedProjects.CODE;
            }

            @Override
            public int documentVersion() {
                return 1;
            }

            @Override
            public String documentHash() {
                return DocumentFixture.submitted(1).hash();
            }
        };
        return new Appraisals() {
            @Override
            public List<Appraisal> of(ProjectCode code) {
                return List.of(appraisal);
            }
        };
    }

    private DecisionRegister register() {
        return new DecisionRegister(RememberedProjects.CLOCK) {
            @Override
            public Entry enter(String subject, String kind, String content, Actor actor) {
                sealed.add(content);
                return new Entry(sealed.size() + 1L, Fingerprint.of(content));
            }
        };
    }

    private final class KnownOpinions extends Opinions {
        @Override
        public List<Opinion> of(ProjectCode code) {
            return List.copyOf(opinions);
        }
    }

    private final class KnownConditions extends Conditions {
        @Override
        public List<Condition> openBeforeSignature(ProjectCode code) {
            return List.copyOf(open);
        }
    }

    private static final class RememberedApprovals extends Approvals {

        private final List<Approval> approvals = new ArrayList<>();

        @Override
        public List<Approval> of(ProjectCode code) {
            List<Approval> newestFirst = new ArrayList<>(approvals);
            Collections.reverse(newestFirst);
            return newestFirst;
        }

        @Override
        void add(Approval approval) {
            approvals.add(approval);
        }
    }
}
