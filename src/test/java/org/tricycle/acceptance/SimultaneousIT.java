package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.testing.Api;
import org.tricycle.testing.Cast;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.OpenWork;
import org.tricycle.testing.Reply;

/** What several persons do at the same moment is done once each (R10.5). */
@ExtendWith(ArquillianExtension.class)
class SimultaneousIT {

    private static final int ROUNDS = 20;

    @Test
    void takesThePositionsOfThreeGroupsThatFileAtOnce() {
        for (int round = 0; round < ROUNDS; round++) {
            CycleDriver project = new CycleDriver(Api.server()).register();
            project.untilOpen("fileGroupPosition");

            List<Reply> replies = atOnce(project.open().stream()
                    .map(task -> answering(project, task))
                    .toList());

            assertThat(replies).as(replies.toString()).extracting(Reply::status).containsExactly(200, 200, 200);
            assertThat(project.open()).extracting(OpenWork::name).containsExactly("answerComments");
            assertThat(project.timeline())
                    .filteredOn("group-position-filed"::equals)
                    .hasSize(3);
        }
    }

    @Test
    void answersARequestOnceThatIsSentTwiceAtOnceWithOneKey() {
        for (int round = 0; round < ROUNDS; round++) {
            CycleDriver project = new CycleDriver(Api.server()).register();
            OpenWork task = project.untilOpen("checkMandate");

            List<Reply> replies =
                    atOnce(Collections.nCopies(3, answering(project, task, "Idempotency-Key", "once-" + task.id())));

            assertThat(replies).extracting(Reply::status).containsOnly(200);
            assertThat(replies)
                    .extracting(Reply::json)
                    .containsOnly(replies.get(0).json());
            assertThat(project.timeline()).containsExactly("request-registered", "mandate-confirmed");
        }
    }

    @Test
    void letsOneOfTwoAnswersWin() {
        for (int round = 0; round < ROUNDS; round++) {
            CycleDriver project = new CycleDriver(Api.server()).register();
            OpenWork task = project.untilOpen("checkMandate");

            List<Reply> replies = atOnce(Collections.nCopies(2, answering(project, task)));

            assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
            assertThat(project.timeline()).containsExactly("request-registered", "mandate-confirmed");
        }
    }

    @Test
    void letsOneOfTwoPersonsClaimATask() {
        for (int round = 0; round < ROUNDS; round++) {
            OpenWork task = new CycleDriver(Api.server()).register().untilOpen("appraiseProposal");

            List<Reply> replies = atOnce(List.of(claiming("appraiser", task), claiming("appraiser2", task)));

            assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void letsEitherTheWithdrawalOrTheAnswerComeFirst() {
        for (int round = 0; round < ROUNDS; round++) {
            CycleDriver project = new CycleDriver(Api.server()).register();
            OpenWork task = project.untilOpen("checkMandate");

            List<Reply> replies = atOnce(List.of(answering(project, task), project::withdraw));

            assertThat(replies.get(0).status()).isIn(200, 409);
            assertThat(replies.get(1).status()).isEqualTo(200);
            assertThat(project.timeline()).endsWith("project-withdrawn");
            assertThat(project.open()).isEmpty();
        }
    }

    private static Supplier<Reply> claiming(String userName, OpenWork task) {
        Api person = Cast.at(Api.server()).person(userName);
        return () -> person.post("/api/tasks/" + task.id() + "/claim", JsonObject.EMPTY_JSON_OBJECT);
    }

    private static Supplier<Reply> answering(CycleDriver project, OpenWork task, String... headers) {
        JsonObject command = project.nextAnswer(task);
        Api person = project.person(task);
        return () -> person.post("/api/tasks/" + task.id() + "/complete", command, headers);
    }

    private static List<Reply> atOnce(List<Supplier<Reply>> requests) {
        ExecutorService threads = Executors.newFixedThreadPool(requests.size());
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<CompletableFuture<Reply>> replies = requests.stream()
                    .map(request -> CompletableFuture.supplyAsync(() -> after(start, request), threads))
                    .toList();
            start.countDown();
            return replies.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Reply after(CountDownLatch start, Supplier<Reply> request) {
        try {
            if (!start.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody gave the start");
            }
            return request.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
