package org.tricycle.organisation;

/** A country's calendar has been edited. */
record CalendarChanged(String country) {}
