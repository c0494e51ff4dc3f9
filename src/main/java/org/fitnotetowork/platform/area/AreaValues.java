package org.fitnotetowork.platform.area;

import java.time.LocalDate;
import java.util.Set;

/**
 * What an area has set, as it holds on one day. Which day a rule asks for is the rule's business: eligibility the day of referral, the length of support the day on which support began,
 * a label or an opening hour today.
 *
 * @param youngest                lowest age in years for support
 * @param pensionAge              state pension age in years used to warn, not to refuse
 * @param longestOutOfWorkMonths  how long somebody may have been out of work; null where that does not matter
 * @param complexNeeds            false where people who need several services at once go to a specialist
 * @param belongsBy               what makes somebody one of this area; any one of them is enough
 * @param supportWeeks            longest support
 * @param supportWeeksSeekingWork longest support for somebody who looks for work, where that differs; null where it does not
 * @param supportWarningPercent   share of that time after which the team looks ahead
 * @param longestExtensionWeeks   weeks that a manager may add, once
 * @param directStart             true where a pilot starts people without a fit note
 * @param conversationName        what people here call the health and work conversation
 * @param programmeEndsOn         last day of funded support
 * @param monitoredHours          when somebody watches the team's list
 * @param partnerCallAgainWorkingDays working days between one call to a silent partner and the next
 * @param referralReopensWithinDays   days within which a referral that is over may be taken up again
 * @param partnerAnswerLinkDays       days for which a partner may answer by the link in a reminder
 * @param partnerDigestAbove          more reminders than this in one week to one partner are one message
 * @param clinicalRota            true where a clinician can always be reached in monitored hours; without one no clinical questionnaire is asked (domain F7)
 */
public record AreaValues(int youngest, int pensionAge, Integer longestOutOfWorkMonths, boolean complexNeeds, Set<Basis> belongsBy, int supportWeeks, Integer supportWeeksSeekingWork,
                         int supportWarningPercent, int longestExtensionWeeks, boolean directStart, String conversationName, LocalDate programmeEndsOn, MonitoredHours monitoredHours,
                         int partnerCallAgainWorkingDays, int referralReopensWithinDays, int partnerAnswerLinkDays, int partnerDigestAbove, boolean clinicalRota) {
}
