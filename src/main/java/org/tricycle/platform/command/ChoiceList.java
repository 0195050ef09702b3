package org.tricycle.platform.command;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** A named reference list; fields annotated {@link Choice} with its name take one of its values. Published as a CDI bean. */
public interface ChoiceList {

    /**
     * One value.
     *
     * @param value what a command carries
     * @param label what a person reads
     */
    record Option(String value, String label) implements Serializable {}

    /** Name as in {@link Choice}: {@code countries}. */
    String name();

    boolean contains(String value);

    /** All values, in the order in which a reader of this language looks for them. */
    List<Option> options(Locale locale);

    /** What a person reads for a value; the value itself when it is not on the list. */
    String label(String value, Locale locale);
}
