package org.tricycle.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tricycle.dossier.papers.PaperKind;

/** Papers lie above the forms of tasks that exist, and what is judged lies there. */
class JudgedPapersTest {

    @Test
    void eachTaskIsDrawnInAModel() throws IOException {
        String models = models();

        assertThat(JudgedPapers.tasks())
                .allSatisfy(task -> assertThat(models).contains("id=\"userTask_" + task + "\""));
    }

    private static String models() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            StringBuilder all = new StringBuilder();
            for (Path model :
                    files.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                all.append(Files.readString(model));
            }
            return all.toString();
        }
    }

    @Test
    void whoeverJudgesAReportSeesIt() {
        assertThat(JudgedPapers.of("validateProgressReport")).isEqualTo(List.of(PaperKind.PROGRESS_REPORT));
        assertThat(JudgedPapers.of("checkEvaluationQuality")).isEqualTo(List.of(PaperKind.EVALUATION));
    }

    @Test
    void aTaskThatJudgesNothingHasNone() {
        assertThat(JudgedPapers.of("recruitStaff")).isEmpty();
    }
}
