package org.tricycle.dossier;

import java.util.List;
import java.util.Optional;
import org.tricycle.platform.BusinessKey;

/** Where the processes about a subject stand; {@code workflow} implements it. */
public interface ProcessProgress {

    /**
     * One process instance.
     *
     * @param process id of the model
     * @param version version of the deployed model
     * @param name name of the model
     * @param round which instance of this model for the subject, from 1
     * @param ended whether nothing is left to do in it
     * @param active ids of the elements where tokens wait, once for each token
     * @param done ids of the elements passed, in the order in which they were, repeated where they were repeated
     */
    record Instance(
            String process,
            int version,
            String name,
            int round,
            boolean ended,
            List<String> active,
            List<String> done) {}

    /** Process instances about a subject in the order in which they began. */
    List<Instance> of(BusinessKey subject);

    /** The BPMN of a deployed model, diagram included. */
    Optional<String> model(String process, int version);
}
