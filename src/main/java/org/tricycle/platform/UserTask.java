package org.tricycle.platform;

import java.util.Optional;

/**
 * The contract between the inbox and a capability: one user task of a model, answered by one typed command in one use case.
 *
 * <p>Each capability publishes its user tasks as CDI beans. The inbox finds the one whose form key a task carries, validates the
 * command, calls {@link #complete} and hands the gateway inputs to the engine, all in one transaction.
 *
 * @param <C> the command, a record named like the task: {@code AppraiseProposal}
 */
public interface UserTask<C extends Record> {

    /** Page path without suffix, as in the model's {@code camunda:formKey}: {@code appraisal/appraise-proposal}. */
    String formKey();

    Class<C> command();

    /** A valid command, shown in the API's description. */
    C example();

    /** The duty a person takes on by answering; decides who may not answer. */
    default Duty duty() {
        return Duty.NONE;
    }

    /** Whether this answer declares a conflict of interest, so that the person judges nothing of the subject from now on. */
    default boolean standsBack(C command) {
        return false;
    }

    /** Whether the task opens only to somebody who has declared to have no conflict of interest. */
    default boolean isForDeclared() {
        return false;
    }

    /**
     * Notes that a person stood back instead of answering; the task stays open for the others.
     *
     * @param conflict what the conflict of interest is
     * @throws Refusal when a rule says no; nothing has changed then
     */
    default void standBack(OpenTask task, String conflict, Actor actor) {}

    /** What the form shows before anything is typed; required fields may still be null. */
    default Optional<C> prefill(OpenTask task) {
        return Optional.empty();
    }

    /**
     * Applies a valid command.
     *
     * @return the values that the gateways behind the task ask for
     * @throws Refusal when a rule says no; nothing has changed then
     */
    GatewayInputs complete(OpenTask task, C command, Actor actor);
}
