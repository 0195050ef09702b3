package org.tricycle.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** One engine in memory with every model of the project, shared by all tests of models; its beans are what a test puts there. */
final class ModelEngine {

    static final Path MODELS = Path.of("processes");

    private static final Map<Object, Object> BEANS = new HashMap<>();
    private static final ProcessEngine ENGINE = build();

    private ModelEngine() {}

    static ProcessEngine shared() {
        return ENGINE;
    }

    /** Replaces the beans that the models' expressions name. */
    static void answerWith(Map<String, Object> beans) {
        BEANS.clear();
        BEANS.putAll(beans);
    }

    static List<Path> models(String suffix) {
        try (Stream<Path> files = Files.list(MODELS)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ProcessEngine build() {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:models;DB_CLOSE_DELAY=-1");
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new FlowTrace())));
        return build(configuration, BEANS);
    }

    /** An engine with every model in a configured database, set up like the product's own; the beans are those that the models name. */
    static ProcessEngine build(ProcessEngineConfigurationImpl configuration, Map<Object, Object> beans) {
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_AUDIT);
        configuration.setAuthorizationEnabled(false);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(beans);
        return deployed(configuration.buildProcessEngine(), beans);
    }

    /** A timer that starts a process is asked for while its model is deployed. */
    private static ProcessEngine deployed(ProcessEngine engine, Map<Object, Object> beans) {
        beans.put("dailyRun", new DailyRunProcessTest.Due());
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        Stream.concat(models(".bpmn").stream(), models(".dmn").stream()).forEach(file -> add(deployment, file));
        deployment.deploy();
        return engine;
    }

    private static void add(DeploymentBuilder deployment, Path file) {
        try {
            deployment.addString(file.getFileName().toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
