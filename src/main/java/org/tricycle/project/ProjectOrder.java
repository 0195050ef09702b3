package org.tricycle.project;

import java.util.Optional;
import java.util.function.Function;
import org.tricycle.platform.Actor;

/**
 * A command that people give about a project of their own accord, on a page of its own and answered by one use case. Capabilities publish
 * theirs as CDI beans.
 *
 * @param <C> the command
 * @param told key of what is said once it is done
 * @param known what the form shows before anything is typed; required fields may still be null
 * @param execution the use case’s method
 */
public record ProjectOrder<C extends Record>(
        Class<C> command, String told, Function<ProjectCode, Optional<C>> known, Execution<C> execution) {

    /** The use case’s method. */
    @FunctionalInterface
    public interface Execution<C> {

        /** @return what the sentence that is told names: the project’s code, a number */
        Object carryOut(ProjectCode code, C command, Actor actor);
    }

    /** An order whose form begins blank. */
    public static <C extends Record> ProjectOrder<C> of(Class<C> command, String told, Execution<C> execution) {
        return new ProjectOrder<>(command, told, code -> Optional.empty(), execution);
    }

    public ProjectOrder<C> prefilledBy(Function<ProjectCode, C> source) {
        return new ProjectOrder<>(command, told, source.andThen(Optional::of), execution);
    }

    /** The command’s name: {@code WithdrawProject}. */
    public String name() {
        return command.getSimpleName();
    }
}
