package org.tricycle.platform.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Filled in by Tricycle and shown, not typed: the key of a row that is answered, such as a criterion. Rows with a given field are neither added nor removed. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Given {}
