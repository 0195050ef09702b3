package org.tricycle.silence;

import org.tricycle.formulation.ProjectDocument;
import org.tricycle.project.ProjectCode;

/**
 * The version of the project document in force when notice is given (R18.1).
 *
 * @param hash its SHA-256
 */
record NoticedText(ProjectCode project, int documentVersion, String hash) {

    static NoticedText of(ProjectDocument document) {
        return new NoticedText(document.projectCode(), document.documentVersion(), document.hash());
    }
}
