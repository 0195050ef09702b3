/**
 * The generic form: any command, laid out from its model, filled by a person, read back as JSON.
 *
 * <p>Knows no page technology. What is typed is kept as typed until {@link org.tricycle.platform.command.CommandReader} accepts it.
 */
@NullMarked
package org.tricycle.platform.form;

import org.jspecify.annotations.NullMarked;
