package org.tricycle.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tricycle.project.Status;

// R13.5
class WaitingPlacesTest {

    /** Evaluations and recommendations are followed after these ends. */
    private static final Set<Status> OWING = Set.of(Status.FINANCIALLY_CLOSED, Status.TERMINATED);

    private static final Path MODELS = Path.of("processes");
    private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask[^>]*id=\"(userTask_\\w+)\"");

    static List<String> userTasks() throws IOException {
        try (Stream<Path> files = Files.list(MODELS)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(WaitingPlacesTest::userTasks)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> userTasks(Path model) {
        try {
            String process = model.getFileName().toString().replace(".bpmn", "");
            return USER_TASK.matcher(Files.readString(model)).results().map(task -> process + "/" + task.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("userTasks")
    void everyUserTaskOfEveryModelAboutAProjectHasAStatus(String place) {
        assertThat(WaitingPlaces.statuses(place).isEmpty()).isEqualTo(!WaitingPlaces.isAboutAProject(place));
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void everyStatusHasAPlaceUnlessNothingIsOwedAfterIt(Status status) throws IOException {
        assertThat(userTasks().stream()
                        .anyMatch(place -> WaitingPlaces.statuses(place).contains(status)))
                .isEqualTo(!status.isEnd() || OWING.contains(status));
    }

    @Test
    void anAutomaticStepMayWaitWhereItsProcessMay() {
        assertThat(WaitingPlaces.statuses("start-up/serviceTask_activateProject"))
                .containsExactly(Status.AGREED);
        assertThat(WaitingPlaces.statuses("unknown/serviceTask_any")).isEmpty();
    }
}
