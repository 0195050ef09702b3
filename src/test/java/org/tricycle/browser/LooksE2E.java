package org.tricycle.browser;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tricycle.acceptance.Answers;
import org.tricycle.testing.CycleDriver;

/** Pages at two widths, in three languages, in light and in dark: nothing sticks out, nothing is untranslated, nobody is shut out. */
@ExtendWith(InBrowser.class)
@Timeout(300)
class LooksE2E {

    private static @Nullable String drafting;
    private static @Nullable String running;
    private static @Nullable String rewritten;

    @BeforeAll
    static void projects(Visitors visitors) {
        drafting = visitors.cycle().register().untilOpen("draftProjectDocument").id();
        CycleDriver project = visitors.cycle().register();
        project.untilOpen("submitEvaluation");
        running = project.address();
        CycleDriver sentBack = visitors.cycle()
                .scriptExample("draftProjectDocument")
                .script("draftProjectDocument", Answers::rewritten)
                .script("checkCompleteness", Answers::sentBack)
                .register();
        sentBack.untilOpen("checkCompleteness");
        sentBack.answer("checkCompleteness").untilOpen("checkCompleteness");
        rewritten = sentBack.address();
        visitors.cycle().register();
    }

    static Stream<Look> all() {
        return Look.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void pagesAreFit(Look look, Visitors visitors) {
        Visitor officer = visitors.stranger(look).open("/login.xhtml?language=" + look.language());
        officer.inspect("login").signIn("officer").inspect("inbox");
        officer.openTask(String.valueOf(drafting)).inspect("desk");
        officer.open("/tasks/take-budget.xhtml?id=" + drafting).inspect("take-budget");
        officer.openProject(String.valueOf(running)).inspect("project");
        officer.open("/projects/compare-versions.xhtml?code=" + rewritten).inspect("compare-versions");
        officer.open("/projects/projects.xhtml").inspect("projects");
        officer.open("/projects/projects.xhtml?q=nowhere").inspect("projects-none");
        officer.open("/projects/register-request.xhtml").inspect("register");
        officer.openRefused("/projects/project.xhtml?code=GHA-26-99-NLD", 404).inspect("not-found");
        officer.open("/error/forbidden.xhtml").inspect("forbidden");
        officer.open("/error/expired.xhtml").inspect("expired");
        officer.open("/error/unexpected.xhtml").inspect("unexpected");
    }
}
