package org.tricycle.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.OptimisticLockException;
import java.io.StringReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tricycle.audit.AuditLog;
import org.tricycle.platform.Actor;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refused;
import org.tricycle.platform.TaskId;
import org.tricycle.project.Status;

class BulkWorkTest {

    private static final Actor OFFICER = Actor.overApi("officer");

    private final List<String> done = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final BulkWork bulk = new BulkWork(new Desk(), new Answers(), new Log());
    private int collisions;

    @Test
    void doesOneThingWithEveryTask() {
        assertThat(perform("claim", "'tasks':['a','b','a']")).containsExactly("a done", "b done");
        assertThat(perform("unclaim", "'tasks':['a']")).containsExactly("a done");
        assertThat(perform("delegate", "'to':'appraiser','tasks':['b']")).containsExactly("b done");
        assertThat(perform("complete", "'command':{'x':1},'tasks':['a']")).containsExactly("a done");

        assertThat(done)
                .containsExactly("claim a", "claim b", "unclaim a", "delegate b appraiser", "complete a {\"x\":1}");
    }

    @Test
    void aRefusedTaskHoldsUpNoOther() { // R10.6
        assertThat(perform("claim", "'tasks':['a','others','b']"))
                .containsExactly("a done", "others task-claimed-by-another", "b done");
        assertThat(refused).containsExactly("officer task:others claim task-claimed-by-another");
    }

    @Test
    void aFailingTaskHoldsUpNoOther() { // R10.6
        List<BulkResult> results = bulk.perform(order("claim", "'tasks':['broken','b']", null), OFFICER);

        assertThat(results.get(0).failure()).isNotBlank();
        assertThat(results.get(1)).isEqualTo(BulkResult.done(new TaskId("b")));
    }

    @Test
    void aLostRaceIsRunAgain() { // R10.5
        collisions = 2;

        assertThat(perform("claim", "'tasks':['a']")).containsExactly("a done");
    }

    @Test
    void givesEveryTaskARequestKeyOfItsOwn() { // R10.4
        String members = "'command':{},'tasks':['a','b']";
        bulk.perform(order("complete", members, "key"), OFFICER);
        List<String> keys = List.copyOf(answered());
        bulk.perform(order("complete", members, "key"), OFFICER);

        assertThat(keys).hasSize(2).doesNotHaveDuplicates().allMatch(key -> key.length() <= 100);
        assertThat(answered().subList(2, 4)).isEqualTo(keys);
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThat(faults("{}")).containsExactly("/action violation.choice", "/tasks violation.not-a-list");
        assertThat(faults("{'action':'delete','tasks':[],'x':1}"))
                .containsExactly("/x violation.unknown-field", "/action violation.choice", "/tasks violation.too-few");
        assertThat(faults("{'action':'delegate','tasks':['a',1]}"))
                .containsExactly("/tasks/1 violation.unreadable", "/to violation.required");
        assertThat(faults("{'action':'complete','tasks':['a'],'command':'x'}"))
                .containsExactly("/command violation.not-an-object");
    }

    @Test
    void takesTwoHundredTasks() { // R10.6
        String ids = IntStream.range(0, 200).mapToObj(id -> "'" + id + "'").collect(Collectors.joining(","));

        assertThat(perform("claim", "'tasks':[" + ids + "]")).hasSize(200);
        assertThat(faults("{'action':'claim','tasks':[" + ids + ",'one more']}"))
                .containsExactly("/tasks violation.too-many");
    }

    private final List<String> requestKeys = new ArrayList<>();

    private List<String> answered() {
        return requestKeys;
    }

    private List<String> perform(String action, String members) {
        return bulk.perform(order(action, members, null), OFFICER).stream()
                .map(result -> result.task() + " "
                        + (result.refusal() == null ? "done" : result.refusal().type()))
                .toList();
    }

    private static BulkOrder order(String action, String members, @Nullable String requestKey) {
        return BulkOrder.read(json("{'action':'" + action + "'," + members + "}"), requestKey);
    }

    private static List<String> faults(String body) {
        return Refused.faults(() -> BulkOrder.read(json(body), null));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }

    /** Notes what was done; one task is somebody else's, one breaks. */
    private final class Desk extends WorkingOnTasks {

        @Override
        public void claim(TaskId id, Actor actor) {
            if (collisions-- > 0) {
                throw new IllegalStateException(new OptimisticLockException());
            } else if (id.value().equals("others")) {
                throw Refusal.conflict("task-claimed-by-another");
            } else if (id.value().equals("broken")) {
                throw new IllegalStateException("broken");
            }
            done.add("claim " + id);
        }

        @Override
        public void unclaim(TaskId id, Actor actor) {
            done.add("unclaim " + id);
        }

        @Override
        public void delegate(TaskId id, String userName, String note, Actor actor) {
            done.add("delegate " + id + " " + userName);
        }
    }

    /** Notes every answer. */
    private final class Answers extends CompletingTasks {

        @Override
        public Completion complete(Answer answer, Actor actor) {
            done.add("complete " + answer.task() + " " + answer.content());
            requestKeys.add(String.valueOf(answer.requestKey()));
            return new Completion(
                    answer.task().value(), "Any", "project:GHA/26/01/NLD", "GHA/26/01/NLD", Status.IDEA, List.of());
        }
    }

    /** Notes refused attempts. */
    private final class Log extends AuditLog {

        Log() {
            super(Clock.systemUTC());
        }

        @Override
        public void refused(Actor actor, String subject, String operation, String refusal) {
            refused.add(actor.person() + " " + subject + " " + operation + " " + refusal);
        }
    }
}
