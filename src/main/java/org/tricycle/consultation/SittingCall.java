package org.tricycle.consultation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A committee is called to a sitting.
 *
 * @param committee code of the committee
 * @param sitsOn the day of the sitting
 * @param place room and address; null where one attends by link only
 * @param link where one attends remotely
 * @param agenda the items in order
 * @param papers what is sent besides the text consulted on
 */
record SittingCall(
        @Nullable String committee,
        @Nullable LocalDate sitsOn,
        @Nullable String place,
        @Nullable String link,
        @Nullable String agenda,
        @Nullable String papers) {}
