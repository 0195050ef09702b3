package org.tricycle.delivery;

import java.util.List;
import org.tricycle.platform.Page;

/**
 * A unit or office with everything known about its delivery.
 *
 * @param controls what was said and decided, newest month first
 * @param projects its projects with money, with their figures of the year up to the last snapshot, one page
 */
public record UnitStory(UnitRow unit, List<ControlRow> controls, Page<FigureRow> projects) {}
