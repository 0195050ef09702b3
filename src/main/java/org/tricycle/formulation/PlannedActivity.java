package org.tricycle.formulation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is done so that an output comes about; the work plan gives it days and somebody who answers for it. */
public record PlannedActivity(@NotBlank @Size(max = 300) String title) {}
