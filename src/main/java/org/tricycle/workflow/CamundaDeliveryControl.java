package org.tricycle.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tricycle.delivery.DeliveryProcess;
import org.tricycle.inbox.WorkItems;
import org.tricycle.platform.BusinessKey;
import org.tricycle.platform.OpenTask;

/** Starts delivery controls and knows which month a task of theirs is about. */
@ApplicationScoped
public class CamundaDeliveryControl implements DeliveryProcess {

    private static final String PROCESS = "delivery-control";

    private final Engine engine;
    private final WorkItems items;

    @Inject
    public CamundaDeliveryControl(Engine engine, WorkItems items) {
        this.engine = engine;
        this.items = items;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CamundaDeliveryControl() {
        this.engine = null;
        this.items = null;
    }

    @Override
    public void begin(BusinessKey unit, YearMonth month) {
        engine.get()
                .getRuntimeService()
                .startProcessInstanceByKey(
                        PROCESS, unit.toString(), Map.of(Variables.DELIVERY_MONTH, month.toString()));
    }

    @Override
    public YearMonth monthOf(OpenTask task) {
        Object month = engine.get().getTaskService().getVariable(items.engineTask(task.id()), Variables.DELIVERY_MONTH);
        return YearMonth.parse(String.valueOf(month));
    }

    /** The month that a process is about. */
    static YearMonth month(DelegateExecution execution) {
        return YearMonth.parse(execution.getVariable(Variables.DELIVERY_MONTH).toString());
    }
}
