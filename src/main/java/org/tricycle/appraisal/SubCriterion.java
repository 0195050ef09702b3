package org.tricycle.appraisal;

/** What the evaluation office looks at in large proposals (rules.md §1), and the criterion it speaks for. */
public enum SubCriterion {
    LOGIC_AND_ASSUMPTIONS(Criterion.A6),
    INDICATORS(Criterion.A6),
    BASELINES(Criterion.A6),
    TARGETS(Criterion.A6),
    MILESTONES(Criterion.A6),
    MEANS_OF_VERIFICATION(Criterion.A7),
    RESOURCES(Criterion.A7),
    PARTNERS_PARTICIPATION(Criterion.A7);

    private final Criterion criterion;

    SubCriterion(Criterion criterion) {
        this.criterion = criterion;
    }

    public Criterion criterion() {
        return criterion;
    }
}
