/**
 * How fast units and offices spend what they were given, and what is done when they do not.
 *
 * <p>Operations: take a monthly snapshot, judge it, explain a shortfall, agree an action plan, decide on a shortfall.
 *
 * <ol>
 *   <li>R14.1 The delivery rate is expenditure ÷ allocation of the period, without support cost, HALF_UP with one decimal; without
 *       an allocation it is undefined, neither 0 nor 100 (rules.md §5).
 *   <li>R14.2 A total is a ratio of sums, never a mean of ratios.
 *   <li>R14.3 Extra-budgetary money is counted over the calendar year, regular-budget technical cooperation over the biennium that
 *       begins in an even year, along a curve of its own (table {@code delivery-curve}; seed 001 §162); regular budget is not counted.
 *   <li>R14.4 The forecast is the rate at the end of the period if spending goes on as expected: the rate ÷ the share of it that is
 *       expected by now. The gap is that share less the rate, in points.
 *   <li>R14.5 A snapshot is taken once for a unit or office, a month and a source of money, of what the ledger says by the end of
 *       the month; it is never computed again. A later reversal shows in the next one.
 *   <li>R14.6 The alert follows from the forecast as it is shown (table {@code delivery-alert}); in the first quarter of the period
 *       it is amber at most; without a forecast there is none. A rate over 100 and a gap over 15 points are flagged (table
 *       {@code delivery-flags}).
 *   <li>R14.7 An amber or red month is explained by the head of the unit with a cause and an action; a red one is followed by an
 *       action plan, agreed by the delivery controller; a second red month in a row by a decision of senior management.
 *   <li>R14.8 The decision is a revision, which names active projects of the unit, or a reallocation, which says what goes where.
 *       The manager of a named project finds the request at the project.
 *   <li>R14.9 Everybody in the Office sees delivery (seed 001 §140); representatives of donors and groups do not.
 * </ol>
 *
 * <p>Out of scope: who posts to the ledger (partner), how a project is revised, and the rating of progress (implementation).
 */
@NullMarked
package org.tricycle.delivery;

import org.jspecify.annotations.NullMarked;
