package org.tricycle.closure;

/**
 * A tick on a checklist.
 *
 * @param <I> the items of the checklist
 */
interface Check<I extends Enum<I>> {

    I item();

    boolean done();
}
