package org.fitnotetowork.platform.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A partnership's area: one WorkWell area of England.
 *
 * @param code                   lower-case name used in models, files and sign-ins, for example {@code ncl}
 * @param coachingTeam           the organisation that leads cases here
 * @param youngest               lowest age in years for support
 * @param pensionAge             state pension age in years used to warn, not to refuse
 * @param supportWeeksInWork     longest support for somebody in work
 * @param supportWeeksOutOfWork  longest support for somebody out of work
 * @param directStart            true where the 2026 pilot starts people without a fit note
 * @param conversationName       what people here call the health and work conversation
 * @param programmeEndsOn        last day of funded support
 * @param longestOutOfWorkMonths how long somebody may have been out of work; null where that does not matter
 * @param complexNeeds           false where people who need several services at once go to a specialist
 * @param safety                 who is there when somebody may come to harm
 */
public record Area(String code, String name, String coachingTeam, int youngest, int pensionAge, int supportWeeksInWork, int supportWeeksOutOfWork,
                   boolean directStart, String conversationName, LocalDate programmeEndsOn, Integer longestOutOfWorkMonths, boolean complexNeeds, List<Service> services, Safety safety) {

    /**
     * Something that can be offered here.
     *
     * @param code         as the decision table {@code support-offer} knows it
     * @param organisation the partner that a referral goes to; null where the case lead's own team or process gives the service
     * @param partnerKind  as the decision table {@code referral-clocks} knows it; null without a partner
     */
    public record Service(String code, String name, String organisation, String partnerKind) {
    }

    /**
     * @param clinicalRota true where a clinician can always be reached in monitored hours; without one no clinical questionnaire is asked (domain F7)
     */
    public record Safety(MonitoredHours monitoredHours, boolean clinicalRota) {
    }

    public Optional<Service> service(String serviceCode) {
        return services.stream().filter(service -> service.code().equals(serviceCode)).findFirst();
    }
}
