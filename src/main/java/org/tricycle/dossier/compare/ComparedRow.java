package org.tricycle.dossier.compare;

import java.util.List;

/**
 * A row of what is told in rows.
 *
 * @param cells the words of each cell
 */
public record ComparedRow(Difference difference, List<List<Run>> cells) {}
