package org.tricycle.administration;

/**
 * Where a process of a project waits.
 *
 * @param calling whether it waits for a called process, which has tokens of its own
 */
public record Token(String project, String process, String step, boolean calling) {

    String place() {
        return process + "/" + step;
    }
}
