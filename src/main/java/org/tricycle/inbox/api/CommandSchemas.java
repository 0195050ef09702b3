package org.tricycle.inbox.api;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.tricycle.inbox.BulkOrder;
import org.tricycle.inbox.TaskCatalogue;
import org.tricycle.inbox.api.PlainCommands.Taken;
import org.tricycle.platform.Messages;
import org.tricycle.platform.UserTask;
import org.tricycle.platform.command.CommandSchema;

/** Puts every command's schema, with a valid example, into the API's description. */
public class CommandSchemas implements OASFilter {

    private static final String PREFIX = "#/components/schemas/";
    private static final String TASK_COMMAND = "TaskCommand";
    private static final String BULK_ORDER = "BulkOrder";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createObject(Components.class));
        }
        Messages messages = CDI.current().select(Messages.class).get();
        CommandSchema schemas = new CommandSchema(key -> messages.text(Locale.ENGLISH, key));
        Map<String, Record> tasks = taskExamples();
        tasks.forEach((name, example) -> api.getComponents().addSchema(name, SchemaModel.of(schemas.of(example))));
        api.getComponents().addSchema(TASK_COMMAND, oneOf(tasks.keySet()));
        body(api.getPaths().getPathItem("/api/tasks/{id}/complete").getPOST(), TASK_COMMAND);
        api.getComponents().addSchema(BULK_ORDER, bulkOrder());
        body(api.getPaths().getPathItem("/api/tasks/bulk").getPOST(), BULK_ORDER);
        for (Taken taken : PlainCommands.all()) {
            api.getComponents().addSchema(taken.name(), SchemaModel.of(schemas.of(taken.example())));
            body(operation(api, taken), taken.name());
        }
    }

    private static Operation operation(OpenAPI api, Taken taken) {
        PathItem item = api.getPaths().getPathItem(taken.address());
        return Objects.requireNonNull(
                item.getOperations().get(PathItem.HttpMethod.valueOf(taken.verb())), taken.address());
    }

    private static Map<String, Record> taskExamples() {
        Map<String, Record> examples = new TreeMap<>();
        for (UserTask<?> task : CDI.current().select(TaskCatalogue.class).get().all()) {
            examples.put(task.command().getSimpleName(), task.example());
        }
        return examples;
    }

    private static Schema bulkOrder() {
        Schema action = text();
        Stream.of(BulkOrder.Action.values()).map(BulkOrder.Action::word).forEach(action::addEnumeration);
        Schema tasks = OASFactory.createSchema()
                .type(Schema.SchemaType.ARRAY)
                .items(text())
                .minItems(1)
                .maxItems(BulkOrder.MOST_TASKS);
        return OASFactory.createSchema()
                .type(Schema.SchemaType.OBJECT)
                .addProperty("action", action)
                .addProperty("to", text())
                .addProperty("tasks", tasks)
                .addProperty("command", OASFactory.createSchema().ref(PREFIX + TASK_COMMAND))
                .required(List.of("action", "tasks"))
                .example(Map.of("action", "claim", "tasks", List.of("3f0c1a52-6f0e-4d6c-9a39-0d5f6f0c8b11")));
    }

    private static Schema text() {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING);
    }

    private static Schema oneOf(Collection<String> names) {
        Discriminator discriminator = OASFactory.createDiscriminator().propertyName("command");
        Schema any = OASFactory.createSchema().discriminator(discriminator);
        for (String name : names) {
            discriminator.addMapping(name, PREFIX + name);
            any.addOneOf(OASFactory.createSchema().ref(PREFIX + name));
        }
        return any;
    }

    private static void body(Operation operation, String schema) {
        operation.setRequestBody(OASFactory.createRequestBody()
                .required(true)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PREFIX + schema)))));
    }
}
