package org.tricycle.platform;

import java.util.Optional;
import java.util.function.Function;
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
        Completion<C> completion)
        implements UserTask<C> {

    /** The use case's method. */
    @FunctionalInterface
    public interface Completion<C> {
        GatewayInputs complete(OpenTask task, C command, Actor actor);
    }

    public static <C extends Record> SimpleUserTask<C> of(
            String formKey, Class<C> command, C example, Completion<C> completion) {
        return new SimpleUserTask<>(formKey, command, example, Duty.NONE, null, completion);
    }

    public SimpleUserTask<C> with(Duty taken) {
        return new SimpleUserTask<>(formKey, command, example, taken, prefilling, completion);
    }

    public SimpleUserTask<C> prefilledBy(Function<OpenTask, C> source) {
        return new SimpleUserTask<>(formKey, command, example, duty, source, completion);
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
