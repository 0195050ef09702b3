package org.tricycle.platform.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The command that an operation of the API reads from its body; the API’s description shows its schema and its example. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Takes {

    /** A record with a static method {@code example} that gives a valid command. */
    Class<? extends Record> value();
}
