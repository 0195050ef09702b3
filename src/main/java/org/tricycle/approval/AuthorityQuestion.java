package org.tricycle.approval;

import java.math.BigDecimal;

/**
 * What the level of approval depends on (R6.1).
 *
 * @param total US$
 * @param countries number of countries, at least 1
 * @param interregional works in more than one region
 * @param flagshipDesignation the designation of a flagship programme, not one of its projects
 */
public record AuthorityQuestion(BigDecimal total, int countries, boolean interregional, boolean flagshipDesignation) {}
