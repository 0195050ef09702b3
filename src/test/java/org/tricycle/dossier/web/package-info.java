@NullMarked
package org.tricycle.dossier.web;

import org.jspecify.annotations.NullMarked;
