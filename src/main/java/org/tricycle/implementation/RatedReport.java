package org.tricycle.implementation;

/** What is reported, with the band it falls into (R7.9). */
record RatedReport(ReportProgress content, PerformanceRating rating) {}
