package org.tricycle.survival;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.OpenWork;
import org.tricycle.testing.Reply;
import org.tricycle.testing.host.ServerProcess;
import org.tricycle.testing.host.TestDatabase;

/**
 * The server is killed as by a power cut, now right after an answer, now while an answer is on its way, and started again: what was answered
 * is there, nothing is there twice, and the cycle goes on.
 */
class KillIT {

    /** Of the answers, every second one is followed or cut off by a kill, this many times. */
    private static final int KILLS = 10;

    private final TestDatabase database = TestDatabase.fresh("killed");
    private final ServerProcess server = new ServerProcess(database, "killed");
    private int kills;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void goesOnWhereItWasKilled() throws SQLException {
        server.start().untilReady();
        CycleDriver undisturbed = new CycleDriver(server.address()).register().toTheEnd();
        CycleDriver project = new CycleDriver(server.address()).register();

        List<OpenWork> open = project.open();
        for (int step = 1; !open.isEmpty(); step++, open = project.open()) {
            if (step % 2 == 0 && kills < KILLS) {
                answerAndKill(project, open.get(0));
            } else {
                project.answer(open.get(0)).expect(200);
            }
        }

        assertThat(kills).isEqualTo(KILLS);
        assertThat(project.status()).isEqualTo("FINANCIALLY_CLOSED");
        assertThat(project.timeline()).isEqualTo(undisturbed.timeline());
        server.kill();
        assertThat(operations(project)).isNotEmpty().isEqualTo(operations(undisturbed));
    }

    private void answerAndKill(CycleDriver project, OpenWork task) {
        if (kills % 2 == 0) {
            killAfterTheAnswer(project, task);
        } else {
            killDuringTheAnswer(project, task, kills * 3);
        }
        assertThat(project.open()).extracting(OpenWork::id).doesNotContain(task.id());
    }

    private void killAfterTheAnswer(CycleDriver project, OpenWork task) {
        project.answer(task).expect(200);
        List<OpenWork> open = project.open();
        List<String> timeline = project.timeline();
        restart();
        assertThat(project.open()).isEqualTo(open);
        assertThat(project.timeline()).isEqualTo(timeline);
    }

    /** Nobody knows then whether the step was taken; repeating it with its key takes it once. */
    private void killDuringTheAnswer(CycleDriver project, OpenWork task, int milliseconds) {
        JsonObject command = project.nextAnswer(task);
        String[] key = {"Idempotency-Key", "kill-" + task.id()};
        CompletableFuture<Reply> answer = CompletableFuture.supplyAsync(() -> project.answer(task, command, key));
        CompletableFuture<Void> killed = answer.thenAccept(early -> {}).orTimeout(milliseconds, TimeUnit.MILLISECONDS);
        killed.handle((done, late) -> "now").join();
        restart();
        answer.handle((reply, lost) -> "settled").join();
        project.answer(task, command, key).expect(200);
    }

    private void restart() {
        server.kill();
        kills++;
        server.start().untilReady();
    }

    /** How often each operation was done for the project. */
    private Map<String, Integer> operations(CycleDriver project) throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        try (Connection connection = database.connect();
                PreparedStatement query = connection.prepareStatement(
                        "select operation, count(*) from audit_entry where subject = ? group by operation")) {
            query.setString(1, project.businessKey());
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getInt(2));
            }
        }
        return counts;
    }
}
