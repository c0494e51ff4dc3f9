package org.fitnotetowork.pathway.fitnote;

/**
 * What was said about support while the note was written.
 *
 * @param offer      WANTS_SUPPORT, DECLINED, ALREADY_SUPPORTED or NOT_APPROPRIATE
 * @param reason     PALLIATIVE, IN_HOSPITAL or OTHER; null unless support is not appropriate
 * @param workStatus a {@link org.fitnotetowork.pathway.casefile.WorkStatus}
 */
public record Support(String offer, String reason, String workStatus) {
}
