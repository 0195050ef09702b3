package org.tricycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tricycle.testing.Examples.with;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.acceptance.Answers;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.Examples;
import org.tricycle.testing.OpenWork;

/** Every task that two projects meet has a desk on which the person it is for can answer it: on a phone and at a desk in turn, each in their own language. */
@ExtendWith(InBrowser.class)
@Timeout(480)
class DesksE2E {

    private static final Pattern DONE = Pattern.compile("Done: |Terminé : |Hecho: ");

    /** As many different tasks as two projects meet on their way, at least. */
    private static final int MET = 40;

    private final Map<String, Visitor> persons = new HashMap<>();
    private final Set<String> answered = new TreeSet<>();

    @Test
    void answersEveryTaskOfTwoProjectsOnItsDesk(Visitors visitors) {
        carry(visitors, disputedAppraisal(visitors.cycle()).register());
        carry(visitors, conditionsAndConciliation(visitors.cycle()).register());

        assertThat(Examples.at(visitors.server()).commands()).containsAll(answered);
        assertThat(answered).hasSizeGreaterThanOrEqualTo(MET);
    }

    /** The first task of each name is answered on its page, the others over the API. */
    private void carry(Visitors visitors, CycleDriver project) {
        for (List<OpenWork> open = project.open(); !open.isEmpty(); open = project.open()) {
            OpenWork task = open.get(0);
            if (answered.add(task.command())) {
                onItsDesk(visitors, project, task);
            } else {
                project.answer(task).expect(200);
            }
        }
    }

    private void onItsDesk(Visitors visitors, CycleDriver project, OpenWork task) {
        Visitor person = persons.computeIfAbsent(Visitors.answering(project, task), name -> visitors.stranger(next())
                .signIn(name));
        person.openTask(task.id());
        person.form().fill(project.nextAnswer(task));
        person.inspect("desk-" + task.name());
        person.press("desk:complete");
        assertThat(person.page().locator(".faults, .messages")).containsText(DONE);
    }

    private Look next() {
        return persons.size() % 2 == 0 ? Look.phone("en") : Look.desk("en");
    }

    private static CycleDriver disputedAppraisal(CycleDriver project) {
        return project.script("appraiseProposal", appraisal -> Answers.rated(appraisal, "A8", "UNSATISFACTORY"))
                .script("appraiseProposal", appraisal -> Answers.rated(appraisal, "A8", "HIGH_QUALITY"));
    }

    private static CycleDriver conditionsAndConciliation(CycleDriver project) {
        return project.script("appraiseProposal", appraisal -> Answers.rated(appraisal, "A10", "UNSATISFACTORY"))
                .script(
                        "confirmRecommendation",
                        with("outcome", "RECOMMEND_WITH_CONDITIONS").andThen(with("conditions", oneCondition()))::apply)
                .scriptReview(Answers::objection);
    }

    private static JsonArray oneCondition() {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("text", "Reserve the money for the independent evaluation.")
                        .add("owner", "Project officer")
                        .add("due", "2030-01-31")
                        .add("moment", "BEFORE_SIGNATURE"))
                .build();
    }
}
