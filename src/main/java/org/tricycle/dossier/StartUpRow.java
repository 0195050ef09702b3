package org.tricycle.dossier;

import java.time.LocalDate;
import org.tricycle.implementation.StartUpRecord;
import org.tricycle.implementation.StartUpTask;

/**
 * A preparation of the start with its evidence.
 *
 * @param counterpart who it is, or with whom it was agreed
 */
public record StartUpRow(
        StartUpTask task, String account, String counterpart, String evidence, LocalDate doneOn, String recordedBy) {

    static StartUpRow of(StartUpRecord done) {
        return new StartUpRow(
                done.task(), done.account(), done.counterpart(), done.evidence(), done.doneOn(), done.recordedBy());
    }
}
