package org.tricycle.administration;

import org.tricycle.platform.BusinessKey;

/**
 * Where a process waits.
 *
 * @param subject what the process is about
 * @param calling whether it waits for a called process, which has tokens of its own
 */
public record Token(BusinessKey subject, String process, String step, boolean calling) {

    String place() {
        return process + "/" + step;
    }
}
