package org.tricycle.platform;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A user task put together from its parts; what a capability's producer methods return.
 *
 * @param <C> the command
 */
public record SimpleUserTask<C extends Record>(
        String formKey,
        Class<C> command,
        C example,
        Duty duty,
        @Nullable Function<OpenTask, C> prefilling,
        Predicate<C> conflict,
        Completion<C> completion)
        implements UserTask<C> {

    /** The use case's method. */
    @FunctionalInterface
    public interface Completion<C> {
        GatewayInputs complete(OpenTask task, C command, Actor actor);
    }

    public static <C extends Record> SimpleUserTask<C> of(
            String formKey, Class<C> command, C example, Completion<C> completion) {
        return new SimpleUserTask<>(formKey, command, example, Duty.NONE, null, answer -> false, completion);
    }

    public SimpleUserTask<C> with(Duty taken) {
        return new SimpleUserTask<>(formKey, command, example, taken, prefilling, conflict, completion);
    }

    public SimpleUserTask<C> prefilledBy(Function<OpenTask, C> source) {
        return new SimpleUserTask<>(formKey, command, example, duty, source, conflict, completion);
    }

    /** Answers that declare a conflict of interest. */
    public SimpleUserTask<C> standingBackWhen(Predicate<C> declared) {
        return new SimpleUserTask<>(formKey, command, example, duty, prefilling, declared, completion);
    }

    @Override
    public boolean standsBack(C answer) {
        return conflict.test(answer);
    }

    @Override
    public Optional<C> prefill(OpenTask task) {
        return Optional.ofNullable(prefilling).map(source -> source.apply(task));
    }

    @Override
    public GatewayInputs complete(OpenTask task, C command, Actor actor) {
        return completion.complete(task, command, actor);
    }
}
