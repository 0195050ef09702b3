package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tricycle.inbox.NoticeKind;
import org.tricycle.inbox.NoticePolicy;
import org.tricycle.inbox.NoticeRecipient;
import org.tricycle.inbox.NoticeRule;
import org.tricycle.inbox.TaskOwner;

/** The table {@code reminder}, which every new task asks: its few answers are kept. */
@ApplicationScoped
public class ReminderTable implements NoticePolicy {

    private record Question(TaskOwner owner, boolean judging, String version) {}

    private final PolicyTables tables;
    private final Map<Question, List<NoticeRule>> answers = new ConcurrentHashMap<>();

    @Inject
    ReminderTable(PolicyTables tables) {
        this.tables = tables;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    ReminderTable() {
        this.tables = null;
    }

    @Override
    public List<NoticeRule> rules(TaskOwner owner, boolean judging, @Nullable String policyVersion) {
        String version = policyVersion == null ? tables.newestVersion() : policyVersion;
        return answers.computeIfAbsent(new Question(owner, judging, version), this::ask);
    }

    private List<NoticeRule> ask(Question question) {
        Map<String, Object> inputs = Map.of("owner", question.owner().name(), "judging", question.judging());
        return tables.rules("reminder", question.version(), inputs).stream()
                .map(ReminderTable::rule)
                .toList();
    }

    static NoticeRule rule(Map<String, Object> outputs) {
        return new NoticeRule(
                NoticeKind.valueOf(text(outputs, "notice")),
                NoticeRule.Measure.valueOf(text(outputs, "measure")),
                Integer.parseInt(text(outputs, "amount")),
                NoticeRecipient.valueOf(text(outputs, "recipient")),
                Boolean.parseBoolean(text(outputs, "adds")));
    }

    private static String text(Map<String, Object> outputs, String name) {
        return String.valueOf(outputs.get(name));
    }
}
