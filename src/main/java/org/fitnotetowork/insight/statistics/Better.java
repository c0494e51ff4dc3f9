package org.fitnotetowork.insight.statistics;

/** Which way a figure goes when things get better; for some, such as how many people are referred, neither is better than the other. */
public enum Better { HIGHER, LOWER, NEITHER }
