package org.tricycle.inbox;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;
import org.tricycle.platform.TaskId;

/**
 * One thing to do with many tasks.
 *
 * @param action what to do with each
 * @param to user name of the person who receives them; empty unless they are delegated
 * @param tasks each once, in the order in which they were named
 * @param command the answer to each; empty unless they are completed
 * @param requestKey the sender's idempotency key, or null
 */
public record BulkOrder(
        Action action,
        String to,
        List<TaskId> tasks,
        JsonObject command,
        @Nullable String requestKey) {

    /** What can be done with many tasks. */
    public enum Action {
        CLAIM,
        UNCLAIM,
        DELEGATE,
        COMPLETE;

        /** As it is sent: {@code claim}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How many tasks one order may name. */
    public static final int MOST_TASKS = 200;

    private static final Set<String> MEMBERS = Set.of("action", "to", "tasks", "command");

    /** @throws Refusal {@code invalid-command}, naming every member at fault */
    public static BulkOrder read(JsonObject body, @Nullable String requestKey) {
        List<Violation> faults = new ArrayList<>();
        body.keySet().stream()
                .filter(member -> !MEMBERS.contains(member))
                .forEach(member -> faults.add(Violation.at("/" + member, "violation.unknown-field")));
        String action = text(body, "action");
        faults.addAll(actionFaults(action));
        faults.addAll(taskFaults(body.get("tasks")));
        if (action.equals(Action.DELEGATE.word()) && text(body, "to").isBlank()) {
            faults.add(Violation.at("/to", "violation.required"));
        }
        if (action.equals(Action.COMPLETE.word()) && !(body.get("command") instanceof JsonObject)) {
            faults.add(Violation.at("/command", "violation.not-an-object"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return order(body, action, requestKey);
    }

    private static BulkOrder order(JsonObject body, String action, @Nullable String requestKey) {
        return new BulkOrder(
                Action.valueOf(action.toUpperCase(Locale.ROOT)),
                text(body, "to"),
                body.getJsonArray("tasks").getValuesAs(JsonString::getString).stream()
                        .distinct()
                        .map(TaskId::new)
                        .toList(),
                body.get("command") instanceof JsonObject command ? command : JsonValue.EMPTY_JSON_OBJECT,
                requestKey);
    }

    private static List<Violation> actionFaults(String action) {
        List<String> words = Arrays.stream(Action.values()).map(Action::word).toList();
        return words.contains(action)
                ? List.of()
                : List.of(Violation.at("/action", "violation.choice", String.join(", ", words)));
    }

    private static List<Violation> taskFaults(@Nullable JsonValue tasks) {
        if (!(tasks instanceof JsonArray ids)) {
            return List.of(Violation.at("/tasks", "violation.not-a-list"));
        } else if (ids.isEmpty()) {
            return List.of(Violation.at("/tasks", "violation.too-few", 1));
        } else if (ids.size() > MOST_TASKS) {
            return List.of(Violation.at("/tasks", "violation.too-many", MOST_TASKS));
        }
        return IntStream.range(0, ids.size())
                .filter(place -> !isId(ids.get(place)))
                .mapToObj(place -> Violation.at("/tasks/" + place, "violation.unreadable"))
                .toList();
    }

    private static boolean isId(JsonValue value) {
        return value instanceof JsonString id && id.getString().chars().noneMatch(Character::isISOControl);
    }

    private static String text(JsonObject body, String member) {
        return body.get(member) instanceof JsonString text ? text.getString() : "";
    }
}
