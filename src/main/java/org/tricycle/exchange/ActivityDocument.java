package org.tricycle.exchange;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tricycle.formulation.DraftConceptNote;
import org.tricycle.formulation.DraftProjectDocument;
import org.tricycle.formulation.Outcome;

/** One project as an activity of IATI 2.03 (R12.1); elements in the order of the schema. */
final class ActivityDocument {

    private static final int PLANNED_START = 1;
    private static final int ACTUAL_START = 2;
    private static final int PLANNED_END = 3;
    private static final int ACTUAL_END = 4;

    private static final int GENERAL = 1;
    private static final int OBJECTIVES = 2;
    private static final int TARGET_GROUPS = 3;
    private static final int OTHER = 4;

    private static final int FUNDING = 1;
    private static final int ACCOUNTABLE = 2;
    private static final int IMPLEMENTING = 4;

    private static final int GENDER_EQUALITY = 1;
    private static final int OECD_DAC = 1;

    private final ActivityFacts facts;
    private final ActivityPlan plan;
    private final Markup markup = new Markup();

    private ActivityDocument(ActivityFacts facts) {
        this.facts = facts;
        this.plan = ActivityPlan.of(facts);
    }

    static String of(ActivityFacts facts) {
        ActivityDocument activity = new ActivityDocument(facts);
        activity.write();
        return activity.markup.toString();
    }

    private void write() {
        markup.start("iati-activities", "version", "2.03", "generated-datetime", facts.now());
        markup.start(
                "iati-activity",
                "last-updated-datetime",
                facts.lastUpdated(),
                "xml:lang",
                "en",
                "default-currency",
                "USD",
                "hierarchy",
                1);
        identity();
        descriptions();
        participants();
        markup.empty("other-identifier", "ref", facts.code(), "type", "A1");
        markup.empty("activity-status", "code", facts.summary().activityStatus());
        dates();
        recipients();
        sectors();
        gender();
        new ActivityMoney(facts, plan, markup).write();
        new ActivityResults(plan.period(), markup).write(facts.document());
        markup.end().end();
    }

    private void identity() {
        markup.text("iati-identifier", Publisher.identifier(facts.code()));
        markup.narrative(
                "reporting-org", Publisher.NAME, "ref", Publisher.REFERENCE, "type", Publisher.ORGANISATION_TYPE);
        markup.narrative("title", facts.summary().project().title());
    }

    private void descriptions() {
        DraftProjectDocument document = facts.document();
        DraftConceptNote concept = facts.concept();
        String need = concept == null ? facts.summary().need() : concept.problem();
        description(GENERAL, document == null ? need : document.summary());
        description(OBJECTIVES, objectives(document, concept));
        description(TARGET_GROUPS, concept == null ? null : concept.targetGroups());
        description(OTHER, facts.summary().project().illustrative() ? "Figures are illustrative." : null);
    }

    private static @Nullable String objectives(
            @Nullable DraftProjectDocument document, @Nullable DraftConceptNote concept) {
        if (document != null) {
            return document.outcomes().stream().map(Outcome::title).collect(Collectors.joining("\n"));
        }
        return concept == null ? null : concept.approach();
    }

    private void description(int type, @Nullable String text) {
        if (text != null) {
            markup.narrative("description", text, "type", type);
        }
    }

    private void participants() {
        Funder funder = facts.funder();
        if (funder != null) {
            markup.narrative("participating-org", funder.name(), "type", funder.organisationType(), "role", FUNDING);
        }
        participates(ACCOUNTABLE);
        participates(IMPLEMENTING);
    }

    private void participates(int role) {
        markup.narrative(
                "participating-org",
                Publisher.NAME,
                "ref",
                Publisher.REFERENCE,
                "type",
                Publisher.ORGANISATION_TYPE,
                "role",
                role,
                "crs-channel-code",
                Publisher.CHANNEL);
    }

    private void dates() {
        date(PLANNED_START, plan.period().start());
        facts.actualStart().ifPresent(day -> date(ACTUAL_START, day));
        date(PLANNED_END, plan.period().end());
        facts.actualEnd().ifPresent(day -> date(ACTUAL_END, day));
    }

    private void date(int type, LocalDate day) {
        markup.empty("activity-date", "type", type, "iso-date", day);
    }

    private void recipients() {
        Split recipients = Split.ofRecipients(facts);
        recipients.percentages().forEach((code, percent) -> {
            if (Character.isLetter(code.charAt(0))) {
                markup.empty("recipient-country", "code", code, "percentage", percent.toPlainString());
            }
        });
        recipients.percentages().forEach((code, percent) -> {
            if (Character.isDigit(code.charAt(0))) {
                markup.empty(
                        "recipient-region",
                        "code",
                        code,
                        "vocabulary",
                        OECD_DAC,
                        "percentage",
                        percent.toPlainString());
            }
        });
    }

    private void sectors() {
        Split.ofSectors(facts)
                .percentages()
                .forEach((code, percent) -> markup.empty(
                        "sector", "vocabulary", OECD_DAC, "code", code, "percentage", percent.toPlainString()));
    }

    private void gender() {
        DraftProjectDocument document = facts.document();
        if (document != null) {
            markup.empty(
                    "policy-marker",
                    "vocabulary",
                    OECD_DAC,
                    "code",
                    GENDER_EQUALITY,
                    "significance",
                    document.genderMarker().significance());
        }
    }
}
