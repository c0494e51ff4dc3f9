package org.fitnotetowork.pathway.coordination;

import java.time.LocalDate;

/**
 * The days on which a block goes one step up while it stands (domain H.6).
 *
 * @param boardList true where the board hears of it: what the person chooses is no matter for a board
 */
public record Ladder(LocalDate talkOn, LocalDate managersOn, LocalDate boardOn, boolean boardList) {
}
