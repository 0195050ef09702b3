package org.tricycle.appraisal;

import java.math.BigDecimal;
import org.tricycle.project.Coverage;
import org.tricycle.project.Procedure;

/**
 * What it depends on which bodies are asked.
 *
 * @param total US$
 * @param privatePartner private business money pays
 * @param coverage where the project works, by its document
 */
public record OpinionQuestion(Procedure procedure, BigDecimal total, boolean privatePartner, Coverage coverage) {}
