package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;

/** Asks decision tables in the version that a project is judged by. A version tag never changes its meaning once deployed. */
@ApplicationScoped
class PolicyTables {

    private static final String LEADING_TABLE = "track";

    private final Engine engine;
    private final Map<String, String> definitions = new ConcurrentHashMap<>();
    private final Map<Question, List<Map<String, Object>>> answers = Collections.synchronizedMap(new LastAnswers());

    /** What a table is asked. */
    private record Question(String definition, Map<String, Object> inputs) {}

    /** The answers that were needed last; a deployed table gives the same answer for ever. */
    private static final class LastAnswers extends LinkedHashMap<Question, List<Map<String, Object>>> {

        private static final int MOST = 5_000;

        LastAnswers() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, List<Map<String, Object>>> eldest) {
            return size() > MOST;
        }
    }

    @Inject
    PolicyTables(Engine engine) {
        this.engine = engine;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    PolicyTables() {
        this.engine = null;
    }

    /** Version tag of the newest tables. */
    String newestVersion() {
        return repository()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(LEADING_TABLE)
                .latestVersion()
                .singleResult()
                .getVersionTag();
    }

    /** The values of one output of every rule that hits, in the order of the rules. */
    List<Object> values(String table, String policyVersion, String output, Map<String, Object> inputs) {
        return rules(table, policyVersion, inputs).stream()
                .filter(rule -> rule.containsKey(output))
                .map(rule -> rule.get(output))
                .toList();
    }

    /** All outputs of every rule that hits, in the order of the rules; the same question is not asked twice. */
    List<Map<String, Object>> rules(String table, String policyVersion, Map<String, Object> inputs) {
        Question question = new Question(definition(table, policyVersion), new HashMap<>(inputs));
        List<Map<String, Object>> known = answers.get(question);
        if (known == null) {
            known = ask(question);
            answers.put(question, known);
        }
        return known;
    }

    private List<Map<String, Object>> ask(Question question) {
        return engine
                .get()
                .getDecisionService()
                .evaluateDecisionById(question.definition())
                .variables(question.inputs())
                .evaluate()
                .getResultList()
                .stream()
                .map(Collections::unmodifiableMap)
                .toList();
    }

    /**
     * The value of the one rule that hits.
     *
     * @throws IllegalStateException when none does: the table has a gap
     */
    Object value(String table, String policyVersion, String output, Map<String, Object> inputs) {
        List<Object> values = values(table, policyVersion, output, inputs);
        if (values.isEmpty()) {
            throw new IllegalStateException("Decision table " + table + " has no rule for " + inputs);
        }
        return values.get(0);
    }

    private String definition(String table, String policyVersion) {
        return definitions.computeIfAbsent(
                table + "@" + policyVersion, key -> newest(table, policyVersion).getId());
    }

    private DecisionDefinition newest(String table, String policyVersion) {
        List<DecisionDefinition> deployed = repository()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .versionTag(policyVersion)
                .orderByDecisionDefinitionVersion()
                .desc()
                .list();
        if (deployed.isEmpty()) {
            throw new IllegalStateException("No decision table " + table + " of version " + policyVersion);
        }
        return deployed.get(0);
    }

    private RepositoryService repository() {
        return engine.get().getRepositoryService();
    }
}
