package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.tricycle.dossier.ProcessProgress;
import org.tricycle.platform.BusinessKey;

/** Reads from the engine's history where the tokens of a subject went and wait. */
@ApplicationScoped
public class CamundaProcessProgress implements ProcessProgress {

    private final Engine engine;

    @Inject
    public CamundaProcessProgress(Engine engine) {
        this.engine = engine;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CamundaProcessProgress() {
        this.engine = null;
    }

    @Override
    public List<Instance> of(BusinessKey subject) {
        List<Instance> instances = new ArrayList<>();
        Map<String, Integer> rounds = new HashMap<>();
        for (HistoricProcessInstance instance : history()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString())
                .orderByProcessInstanceStartTime()
                .asc()
                .orderByProcessInstanceId()
                .asc()
                .list()) {
            instances.add(read(instance, rounds.merge(instance.getProcessDefinitionKey(), 1, Integer::sum)));
        }
        return instances;
    }

    private Instance read(HistoricProcessInstance instance, int round) {
        List<HistoricActivityInstance> activities = history()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list();
        return new Instance(
                instance.getProcessDefinitionKey(),
                instance.getProcessDefinitionVersion(),
                instance.getProcessDefinitionName(),
                round,
                instance.getEndTime() != null,
                elements(activities, false),
                elements(activities, true));
    }

    private static List<String> elements(List<HistoricActivityInstance> activities, boolean ended) {
        return activities.stream()
                .filter(activity -> ended == (activity.getEndTime() != null))
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> !id.endsWith("#multiInstanceBody"))
                .toList();
    }

    @Override
    public Optional<String> model(String process, int version) {
        ProcessDefinition definition = engine.get()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .processDefinitionVersion(version)
                .singleResult();
        return Optional.ofNullable(definition).map(ProcessDefinition::getId).map(this::xml);
    }

    private String xml(String definitionId) {
        try (InputStream model = engine.get().getRepositoryService().getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private HistoryService history() {
        return engine.get().getHistoryService();
    }
}
