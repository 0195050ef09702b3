package org.tricycle.notification;

/**
 * A mail ready to be sent.
 *
 * @param id the part of its {@code Message-ID} before the sender’s domain; the same each time it is tried
 * @param language language tag of its texts
 */
public record Mail(String id, String to, String subject, String text, String html, String language) {}
