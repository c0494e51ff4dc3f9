package org.fitnotetowork.pathway.measure;

/** What a number is called from here upwards. A word for a conversation, not a diagnosis. */
public record Band(int from, String words) {
}
