package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.tricycle.administration.Incident;
import org.tricycle.administration.WaitingJob;
import org.tricycle.platform.Fingerprint;

/** Finds what failed and what still has to run by itself. */
@ApplicationScoped
class IncidentQueries {

    /** An incident and the job that failed, which stays in this room. */
    record Failed(Incident incident, String job) {}

    private static final String FAILED_JOB = "failedJob";
    private static final int REFERENCE_LENGTH = 16;

    private static final String INCIDENTS = """
            select i.id_, i.incident_timestamp_, i.incident_msg_, i.incident_type_, i.configuration_,
             coalesce(i.failed_activity_id_, i.activity_id_) as step, h.business_key_, h.proc_def_key_,\s""" + InstanceQueries.ROUND + """

            from act_ru_incident i join act_hi_procinst h on h.id_ = i.proc_inst_id_
            where h.business_key_ is not null and\s""" + InstanceQueries.ORIGINAL;

    private static final String OLDEST_FIRST = " order by i.incident_timestamp_, i.id_";

    private static final String JOBS = """
            select j.type_, j.retries_, j.duedate_, j.exception_msg_, coalesce(d.act_id_, j.failed_act_id_, j.handler_type_) as step
             from act_ru_job j left join act_ru_jobdef d on d.id_ = j.job_def_id_ where j.process_instance_id_ = ?
             order by j.duedate_, j.id_""";

    private final EngineQueries queries;

    @Inject
    IncidentQueries(EngineQueries queries) {
        this.queries = queries;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    IncidentQueries() {
        this.queries = null;
    }

    List<Failed> all() {
        return queries.list(INCIDENTS + OLDEST_FIRST, List.of(), IncidentQueries::failed);
    }

    List<Failed> of(String instance) {
        return queries.list(INCIDENTS + " and h.id_ = ?" + OLDEST_FIRST, List.of(instance), IncidentQueries::failed);
    }

    /** Timers that never run out are none. */
    List<WaitingJob> jobs(String instance) {
        return queries.list(JOBS, List.of(instance), IncidentQueries::job).stream()
                .filter(job -> !Deadlines.NEVER.equals(job.dueAt()))
                .toList();
    }

    private static Failed failed(ResultSet row) throws SQLException {
        return new Failed(
                new Incident(
                        reference(row.getString("id_")),
                        InstanceQueries.subject(row).toString(),
                        row.getString("proc_def_key_"),
                        row.getInt("round"),
                        InstanceQueries.step(row.getString("step")),
                        Objects.requireNonNull(EngineQueries.instant(row, "incident_timestamp_")),
                        Objects.requireNonNullElse(row.getString("incident_msg_"), ""),
                        row.getString("incident_type_").equals(FAILED_JOB)),
                Objects.requireNonNullElse(row.getString("configuration_"), ""));
    }

    /** Names an incident without telling the engine's id. */
    private static String reference(String id) {
        return Fingerprint.of("incident:" + id).substring(0, REFERENCE_LENGTH);
    }

    private static WaitingJob job(ResultSet row) throws SQLException {
        return new WaitingJob(
                InstanceQueries.step(row.getString("step")),
                row.getString("type_").equals("timer"),
                row.getInt("retries_"),
                EngineQueries.instant(row, "duedate_"),
                row.getString("exception_msg_"));
    }
}
