package org.tricycle.notification;

import java.util.List;
import java.util.Locale;

/**
 * What one person is told in one mail.
 *
 * @param claim under which this node holds its messages
 * @param address mail address of the person
 * @param messages at least one
 */
record Letter(String id, String claim, String address, Locale language, List<MailMessage> messages) {}
