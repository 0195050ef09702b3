package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Makes every user task of every model report to the inbox, without a word in the models. */
@ApplicationScoped
class WorkItemPlugin extends AbstractProcessEnginePlugin {

    private final WorkItemSync sync;

    @Inject
    WorkItemPlugin(WorkItemSync sync) {
        this.sync = sync;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    WorkItemPlugin() {
        this.sync = null;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        BpmnParseListener listener = new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                listen(((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition());
            }
        };
        configuration.setCustomPreBPMNParseListeners(List.of(listener));
    }

    private void listen(TaskDefinition task) {
        String formKey = task.getFormKey().getExpressionText();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, created -> sync.created(created, formKey));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, sync::deleted);
    }
}
