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
        @Nullable StandingBack standingBack,
        Completion<C> completion)
        implements UserTask<C> {

    /** The use case's method. */
    @FunctionalInterface
    public interface Completion<C> {
        GatewayInputs complete(OpenTask task, C command, Actor actor);
    }

    /** What a capability does when somebody declares a conflict of interest before the task opens to them. */
    @FunctionalInterface
    public interface StandingBack {
        void standBack(OpenTask task, String conflict, Actor actor);
    }

    public static <C extends Record> SimpleUserTask<C> of(
            String formKey, Class<C> command, C example, Completion<C> completion) {
        return new SimpleUserTask<>(formKey, command, example, Duty.NONE, null, answer -> false, null, completion);
    }

    public SimpleUserTask<C> with(Duty taken) {
        return new SimpleUserTask<>(formKey, command, example, taken, prefilling, conflict, standingBack, completion);
    }

    public SimpleUserTask<C> prefilledBy(Function<OpenTask, C> source) {
        return new SimpleUserTask<>(formKey, command, example, duty, source, conflict, standingBack, completion);
    }

    /** Answers that declare a conflict of interest. */
    public SimpleUserTask<C> standingBackWhen(Predicate<C> declared) {
        return new SimpleUserTask<>(formKey, command, example, duty, prefilling, declared, standingBack, completion);
    }

    /** Opens the task only to those who declare to have no conflict of interest; who has one simply leaves it to others. */
    public SimpleUserTask<C> forDeclared() {
        return forDeclared((task, what, actor) -> {});
    }

    /** The same, and the capability notes who stands back. */
    public SimpleUserTask<C> forDeclared(StandingBack otherwise) {
        return new SimpleUserTask<>(formKey, command, example, duty, prefilling, conflict, otherwise, completion);
    }

    @Override
    public boolean isForDeclared() {
        return standingBack != null;
    }

    @Override
    public void standBack(OpenTask task, String what, Actor actor) {
        if (standingBack != null) {
            standingBack.standBack(task, what, actor);
        }
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
