package org.tricycle.administration;

import org.tricycle.platform.BusinessKey;
import org.tricycle.project.ProjectCode;

/**
 * Which process instance (R13.4).
 *
 * @param subject what the process is about
 * @param process id of the model
 * @param round which instance of this model for the subject, from 1
 */
public record InstanceKey(BusinessKey subject, String process, int round) {

    /**
     * Reads the subject from an address: a project by its code with dashes, anything else by its whole key, {@code unit:RO-AFRICA}.
     *
     * @throws org.tricycle.platform.Refusal {@code unknown-project} when it is neither
     */
    public static InstanceKey at(String address, String process, int round) {
        BusinessKey subject = address.indexOf(':') > 0
                ? BusinessKey.parse(address)
                : ProjectCode.fromAddress(address).businessKey();
        return new InstanceKey(subject, process, round);
    }

    /** The subject as it stands in addresses. */
    public String address() {
        return subject.isProject() ? ProjectCode.of(subject).address() : subject.toString();
    }

    @Override
    public String toString() {
        return process + " " + round;
    }
}
