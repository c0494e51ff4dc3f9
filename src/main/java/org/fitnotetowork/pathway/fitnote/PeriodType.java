package org.fitnotetowork.pathway.fitnote;

/** How the clinician gave the period: first and last day, weeks from the assessment, or until further notice. */
public enum PeriodType { DATE_RANGE, DURATION, INDEFINITE }
