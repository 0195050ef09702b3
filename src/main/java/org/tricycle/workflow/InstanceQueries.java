package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tricycle.administration.InstanceKey;
import org.tricycle.administration.InstanceQuery;
import org.tricycle.administration.InstanceRow;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.Page;
import org.tricycle.project.Status;

/** Finds process instances by what administrators know of them. */
@ApplicationScoped
class InstanceQueries {

    /** An instance and its engine id, which stays in this room. */
    record Found(String id, InstanceRow row) {}

    /** An instance that began no later than {@code h}, of the same model for the same subject. */
    static final String ROUND = """
            (select count(*) from act_hi_procinst e where e.business_key_ = h.business_key_ and e.proc_def_key_ = h.proc_def_key_
              and (e.start_time_ < h.start_time_ or (e.start_time_ = h.start_time_ and e.id_ <= h.id_))) as round""";

    /** An incident where it happened, not where a calling process only repeats it. */
    static final String ORIGINAL = "i.id_ = i.root_cause_incident_id_";

    private static final String FROM = """

            from act_hi_procinst h join act_re_procdef d on d.id_ = h.proc_def_id_
            left join project p on p.code = substring(h.business_key_, 9) and h.business_key_ like 'project:%'
             where h.business_key_ is not null""";

    private static final String SELECT = """
            select h.id_, h.business_key_, h.start_time_, h.end_time_, d.key_, d.version_, p.title, p.status,
             (select count(*) from act_ru_incident i where i.proc_inst_id_ = h.id_ and\s""" + ORIGINAL + ") as incidents, " + ROUND;

    private static final String WAITS = "x.proc_inst_id_ = h.id_ and x.act_id_ = ? and x.is_active_ = true";

    private final EngineQueries queries;

    @Inject
    InstanceQueries(EngineQueries queries) {
        this.queries = queries;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    InstanceQueries() {
        this.queries = null;
    }

    Page<InstanceRow> running(InstanceQuery query) {
        List<Object> parameters = new ArrayList<>();
        String from = FROM + conditions(query, parameters);
        long total = queries.count("select count(*)" + from, parameters);
        parameters.add(query.page().size());
        parameters.add(query.page().offset());
        List<Found> page = queries.list(
                SELECT + from + " order by h.start_time_ desc, h.id_ limit ? offset ?",
                parameters,
                InstanceQueries::read);
        return Page.of(withSteps(page).stream().map(Found::row).toList(), query.page(), total);
    }

    private static String conditions(InstanceQuery query, List<Object> parameters) {
        StringBuilder where = new StringBuilder(" and h.end_time_ is null");
        if (query.search() != null && !query.search().isBlank()) {
            where.append(" and (lower(p.title) like ? escape '!' or lower(h.business_key_) like ? escape '!')");
            parameters.add("%" + escaped(query.search()) + "%");
            parameters.add("%:%" + escaped(query.search()) + "%");
        }
        condition(where, parameters, " and d.key_ = ?", query.process());
        condition(
                where, parameters, " and exists (select 1 from act_ru_execution x where " + WAITS + ")", query.step());
        if (query.incidentsOnly()) {
            where.append(
                    " and exists (select 1 from act_ru_incident i where i.proc_inst_id_ = h.id_ and " + ORIGINAL + ")");
        }
        return where.toString();
    }

    private static void condition(
            StringBuilder where, List<Object> parameters, String condition, @Nullable String wanted) {
        if (wanted != null && !wanted.isBlank()) {
            where.append(condition);
            parameters.add(wanted);
        }
    }

    Optional<Found> find(InstanceKey key) {
        if (key.round() < 1) {
            return Optional.empty();
        }
        List<Object> parameters = List.of(key.subject().toString(), key.process(), key.round() - 1);
        String chosen = " and h.business_key_ = ? and d.key_ = ? order by h.start_time_, h.id_ limit 1 offset ?";
        return withSteps(queries.list(SELECT + FROM + chosen, parameters, InstanceQueries::read)).stream()
                .findFirst();
    }

    private List<Found> withSteps(List<Found> page) {
        Map<String, List<String>> steps = new HashMap<>();
        if (!page.isEmpty()) {
            String places = String.join(",", page.stream().map(found -> "?").toList());
            List<String> ids = page.stream().map(Found::id).toList();
            queries.list(
                            "select x.proc_inst_id_, x.act_id_ from act_ru_execution x where x.is_active_ = true"
                                    + " and x.act_id_ is not null and x.proc_inst_id_ in (" + places + ")",
                            ids,
                            row -> Map.entry(row.getString(1), step(row.getString(2))))
                    .forEach(token -> steps.computeIfAbsent(token.getKey(), id -> new ArrayList<>())
                            .add(token.getValue()));
        }
        return page.stream()
                .map(found -> waitingAt(found, steps.getOrDefault(found.id(), List.of())))
                .toList();
    }

    private static Found waitingAt(Found found, List<String> steps) {
        InstanceRow row = found.row();
        return new Found(
                found.id(),
                new InstanceRow(
                        row.subject(),
                        row.title(),
                        row.status(),
                        row.process(),
                        row.round(),
                        row.version(),
                        row.startedAt(),
                        row.endedAt(),
                        steps.stream().sorted().toList(),
                        row.incidents()));
    }

    private static Found read(ResultSet row) throws SQLException {
        String status = row.getString("status");
        return new Found(
                row.getString("id_"),
                new InstanceRow(
                        subject(row).toString(),
                        Objects.requireNonNullElse(row.getString("title"), ""),
                        status == null ? null : Status.valueOf(status),
                        row.getString("key_"),
                        row.getInt("round"),
                        row.getInt("version_"),
                        Objects.requireNonNull(EngineQueries.instant(row, "start_time_")),
                        EngineQueries.instant(row, "end_time_"),
                        List.of(),
                        row.getLong("incidents")));
    }

    static BusinessKey subject(ResultSet row) throws SQLException {
        return BusinessKey.parse(row.getString("business_key_"));
    }

    /** The step itself where the engine names the body around its instances. */
    static String step(String element) {
        return element.replace("#multiInstanceBody", "");
    }

    private static String escaped(String search) {
        return search.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
