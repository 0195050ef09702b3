/** Activities and dossiers over REST. */
@NullMarked
package org.tricycle.exchange.api;

import org.jspecify.annotations.NullMarked;
