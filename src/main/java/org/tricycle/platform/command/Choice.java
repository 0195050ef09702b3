package org.tricycle.platform.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text taken from a named reference list, for example {@code countries} or {@code donors}. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Choice {
    /** Name of the list. */
    String value();
}
