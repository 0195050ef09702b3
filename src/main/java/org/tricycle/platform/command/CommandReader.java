package org.tricycle.platform.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Violation;

/**
 * Makes a command from JSON that a person or a client wrote.
 *
 * <p>Everything at fault is found in one reading, by its JSON pointer: what cannot be read as well as what breaks a constraint.
 * Text is cleaned on the way: blank is absent, line ends are line feeds, amounts get the decimals of their field.
 */
@ApplicationScoped
public class CommandReader {

    private final Validator validator;
    private final ChoiceLists lists;

    @Inject
    public CommandReader(Validator validator, ChoiceLists lists) {
        this.validator = validator;
        this.lists = lists;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    CommandReader() {
        this.validator = null;
        this.lists = null;
    }

    /**
     * A command of this type.
     *
     * @throws Refusal {@code invalid-command} with every violation
     */
    public <C extends Record> C read(Class<C> type, JsonObject json) {
        Reading reading = new Reading(lists);
        Record command = reading.command(CommandModel.of(type), json);
        List<Violation> violations = new ArrayList<>(reading.violations());
        if (command != null) {
            brokenConstraints(command, violations.isEmpty()).stream()
                    .filter(broken -> reading.isSoundAt(broken.pointer()))
                    .forEach(violations::add);
        }
        if (command == null || !violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return type.cast(command);
    }

    private List<Violation> brokenConstraints(Record command, boolean complete) {
        CommandModel model = CommandModel.of(command.getClass());
        return constraints(command, model, complete).stream()
                .map(broken -> new BrokenConstraint(model, broken).violation())
                .sorted(Comparator.comparing(Violation::pointer))
                .toList();
    }

    /** A rule over several fields may stumble over one that is missing; the fields are then looked at one by one. */
    private Set<ConstraintViolation<Record>> constraints(Record command, CommandModel model, boolean complete) {
        try {
            return validator.validate(command);
        } catch (ValidationException stumbled) {
            if (complete) {
                throw stumbled;
            }
            return model.fields().stream()
                    .flatMap(field -> validator.validateProperty(command, field.name()).stream())
                    .collect(Collectors.toSet());
        }
    }
}
