package org.fitnotetowork.pathway.fitnote;

/**
 * Who issued the statement, as written on it; whether it may be so is for the rules to say.
 *
 * @param registration the number as written
 */
public record Certifier(String name, Profession profession, String registration) {
}
