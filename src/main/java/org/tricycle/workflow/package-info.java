/**
 * The only room that knows the process engine.
 *
 * <p>Deploys the models of {@code processes/}, carries tokens between them, tells the inbox which user tasks are open, implements the ports
 * that capabilities declare, and asks the decision tables. One class a process lists its service steps: a table of contents of the model.
 *
 * <ol>
 *   <li>R9.1 Engine, entities, work items and audit share one JTA transaction.
 *   <li>R9.2 Nothing of the engine leaves this room but opaque ids.
 * </ol>
 *
 * <p>Out of scope: any decision about a project.
 */
@NullMarked
package org.tricycle.workflow;

import org.jspecify.annotations.NullMarked;
