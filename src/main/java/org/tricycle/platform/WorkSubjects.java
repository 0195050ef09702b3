package org.tricycle.platform;

/** One kind of things that work can be about; each kind is a CDI bean, found by the type of a business key. Calls join the caller's transaction. */
public interface WorkSubjects {

    /** The type in the business keys of this kind: {@code project}. */
    String type();

    boolean exists(BusinessKey key);

    /** @throws Refusal when there is no such subject */
    WorkSubject describe(BusinessKey key);

    /**
     * Lets one writer at a time at a subject: waits until everybody else who reserved it has finished.
     *
     * @throws Refusal when there is no such subject
     */
    void reserve(BusinessKey key);
}
