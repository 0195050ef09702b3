/**
 * People, what they may do and where; working days.
 *
 * <p>Operations: know a person, grant a role, issue and revoke a token, announce an absence, designate an officer-in-charge, keep calendars, count working days.
 *
 * <ol>
 *   <li>R0.1 Roles are one closed table; a grant is a role at a scope, {@code APPRAISER@GHA} or {@code APPRAISER@*} (rules.md §8).
 *   <li>R0.2 Nobody judges, approves, certifies or evaluates own work (rules.md §3).
 *   <li>R0.3 Due dates count the working days of the calendar of the country (rules.md §2); for what is no single country’s – a regional or
 *       interregional project, a partner, a unit – headquarters’ calendar counts.
 *   <li>R0.4 Who will be away names a deputy; the deputy does the work meanwhile, with both names noted, but never approves or
 *       certifies, nor touches what the deputy wrote; nothing is passed on twice (rules.md §3). Absences of one person do not overlap,
 *       two who are away together are not each other’s deputies, and while the deputy is away too the next one named takes over.
 *   <li>R0.5 An officer-in-charge, designated in writing and with dates by the next higher authority, exercises the authority and may
 *       approve (rules.md §3).
 *   <li>R0.6 Units and offices are reference data, each with a head who holds the role at the unit’s scope, or everywhere.
 *   <li>R0.7 Which unit and office answer for a new project is reference data too: of the lines that apply the most precise one.
 *   <li>R0.8 A calendar has rest days and the time zone of the country’s office from a day on, and holidays, of one day or of every year. A
 *       deadline ends with the last day in that zone. Without holidays a calendar works and says so. Dates already given stay when it is edited.
 * </ol>
 *
 * <p>Out of scope: how somebody proves who they are.
 */
@NullMarked
package org.tricycle.organisation;

import org.jspecify.annotations.NullMarked;
