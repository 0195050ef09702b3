package org.tricycle.workflow;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.persistence.Database;

/** The embedded process engine, in the same JTA transactions as the entities (R9.1). */
@ApplicationScoped
public class Engine {

    @Resource(lookup = "java:appserver/TransactionManager")
    @SuppressWarnings("NullAway.Init")
    private TransactionManager transactions;

    private final Database database;
    private final NamedBeans beans;
    private final WorkItemPlugin workItems;
    private final EngineJobs jobs;

    private @Nullable ProcessEngine engine;

    @Inject
    public Engine(Database database, NamedBeans beans, WorkItemPlugin workItems, EngineJobs jobs) {
        this.database = database;
        this.beans = beans;
        this.workItems = workItems;
        this.jobs = jobs;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    Engine() {
        this.database = null;
        this.beans = null;
        this.workItems = null;
        this.jobs = null;
    }

    /** Builds the engine, creates or updates its schema, deploys changed models and starts executing jobs. */
    void start() {
        ProcessEngine built = configuration().buildProcessEngine();
        engine = built;
        Models.deploy(built.getRepositoryService());
        jobs.begin();
    }

    private JakartaTransactionProcessEngineConfiguration configuration() {
        JakartaTransactionProcessEngineConfiguration configuration = new JakartaTransactionProcessEngineConfiguration();
        configuration.setProcessEngineName("tricycle");
        configuration.setTransactionManager(transactions);
        configuration.setDataSource(database.dataSource());
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setHistory("audit");
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setJobExecutorDeploymentAware(false);
        configuration.setJobExecutor(jobs.executor());
        configuration.setJobExecutorActivate(false);
        configuration.setReevaluateTimeCycleWhenDue(true);
        configuration.setBeans(beans);
        configuration.setProcessEnginePlugins(List.of(workItems));
        return configuration;
    }

    @PreDestroy
    void stop() {
        if (engine != null) {
            engine.close();
        }
    }

    /** The running engine. */
    ProcessEngine get() {
        return Objects.requireNonNull(engine, "The engine is not started");
    }
}
