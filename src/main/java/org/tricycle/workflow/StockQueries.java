package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tricycle.administration.EngineTask;
import org.tricycle.administration.ProcessModel;
import org.tricycle.administration.Token;

/** Counts models, lists tasks and tokens about all subjects. */
@ApplicationScoped
class StockQueries {

    private static final String MODELS =
            """
            select d.key_, d.name_, d.version_,
             (select max(v.version_) from act_re_procdef v where v.key_ = d.key_) as newest,
             (select count(*) from act_ru_execution x where x.proc_def_id_ = d.id_ and x.parent_id_ is null) as running,
             (select count(*) from act_ru_incident i where i.proc_def_id_ = d.id_ and\s""" + InstanceQueries.ORIGINAL + ") as incidents from act_re_procdef d order by d.key_, d.version_ desc";

    private static final String STEPS =
            "select distinct x.act_id_ from act_ru_execution x where x.is_active_ = true and x.act_id_ is not null";

    private static final String TASKS = """
            select t.id_, t.task_def_key_, t.assignee_, h.business_key_, h.proc_def_key_
             from act_ru_task t join act_hi_procinst h on h.id_ = t.proc_inst_id_ where h.business_key_ is not null""";

    private static final String CANDIDATES =
            "select l.task_id_, l.group_id_ from act_ru_identitylink l where l.type_ = 'candidate' and l.task_id_ is not null"
                    + " and l.group_id_ is not null";

    private static final String TOKENS = """
            select h.business_key_, h.proc_def_key_, x.act_id_,
             (select count(*) from act_ru_execution c where c.super_exec_ = x.id_) as called
             from act_ru_execution x join act_hi_procinst h on h.id_ = x.proc_inst_id_
             where h.business_key_ is not null and x.is_active_ = true and x.act_id_ is not null""";

    private final EngineQueries queries;

    @Inject
    StockQueries(EngineQueries queries) {
        this.queries = queries;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    StockQueries() {
        this.queries = null;
    }

    List<ProcessModel> models() {
        return queries.list(
                MODELS,
                List.of(),
                row -> new ProcessModel(
                        row.getString("key_"),
                        row.getString("name_"),
                        row.getInt("version_"),
                        row.getInt("version_") == row.getInt("newest"),
                        row.getLong("running"),
                        row.getLong("incidents")));
    }

    List<String> steps() {
        return queries.list(STEPS, List.of(), row -> InstanceQueries.step(row.getString(1))).stream()
                .distinct()
                .sorted()
                .toList();
    }

    Set<String> taskIds(String instance) {
        return Set.copyOf(queries.list(
                "select t.id_ from act_ru_task t where t.proc_inst_id_ = ?",
                List.of(instance),
                row -> row.getString(1)));
    }

    List<EngineTask> tasks() {
        Map<String, Set<String>> groups = new HashMap<>();
        queries.list(CANDIDATES, List.of(), row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(candidate -> groups.computeIfAbsent(candidate.getKey(), id -> new HashSet<>())
                        .add(candidate.getValue()));
        return queries.list(
                TASKS,
                List.of(),
                row -> new EngineTask(
                        row.getString("id_"),
                        InstanceQueries.subject(row),
                        row.getString("proc_def_key_"),
                        row.getString("task_def_key_"),
                        row.getString("assignee_"),
                        groups.getOrDefault(row.getString("id_"), Set.of())));
    }

    List<Token> tokens() {
        return queries.list(
                TOKENS,
                List.of(),
                row -> new Token(
                        InstanceQueries.subject(row),
                        row.getString("proc_def_key_"),
                        InstanceQueries.step(row.getString("act_id_")),
                        row.getInt("called") > 0));
    }
}
