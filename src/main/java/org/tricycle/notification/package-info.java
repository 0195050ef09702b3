/**
 * Tells people by mail what their inbox shows anyway: kept with the event, sent after it.
 *
 * <p>Operations: queue mail, send mail, choose notifications, watch the outbox, keep a calendar’s address.
 *
 * <ol>
 *   <li>R12.1 A message for each person is written in the transaction of what it tells; what is rolled back is told to nobody.
 *   <li>R12.2 A message is sent by the one node that claimed it. A node that dies lets its claim lapse; the same {@code Message-ID} lets a
 *       receiver know a repeated message, which SMTP cannot exclude.
 *   <li>R12.3 While the mail server cannot be reached messages wait without limit; a message that the server refuses is tried eight times and
 *       then kept as failed, where administrators see it and may send it again.
 *   <li>R12.4 A mail names the task, what it is about and its last day, in the reader’s language; never what anybody wrote in it.
 *   <li>R12.5 Everybody chooses for each event: at once, once a day, or not at all.
 *   <li>R12.6 Without a mail server nothing is written; the inbox shows everything. What waits when mail is switched off is kept as failed.
 *   <li>R12.7 A calendar program reads the deadlines of one person at a secret address, which the person may have and take away at any time;
 *       only its SHA-256 is kept. It names tasks as a mail does, and forgets those that are done.
 * </ol>
 *
 * <p>Out of scope: who is concerned by a task; the inbox says it.
 */
@NullMarked
package org.tricycle.notification;

import org.jspecify.annotations.NullMarked;
