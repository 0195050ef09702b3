package org.tricycle.organisation;

/**
 * Who answers for a project.
 *
 * @param leadUnit code of the unit that backstops it
 * @param office code of the office that runs it
 */
public record Responsibility(String leadUnit, String office) {}
