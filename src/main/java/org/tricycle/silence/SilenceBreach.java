package org.tricycle.silence;

/** What a group says that breaks the silence (R18.4). */
public enum SilenceBreach {
    OBJECTION,
    MEETING_ASKED;

    SilenceResult result() {
        return this == OBJECTION ? SilenceResult.OBJECTION : SilenceResult.MEETING_ASKED;
    }
}
