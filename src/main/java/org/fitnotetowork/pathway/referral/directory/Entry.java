package org.fitnotetowork.pathway.referral.directory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A service as the directory has it, a row of {@code referral/directory.csv}, which says what each column means.
 *
 * @param minimumAge null where any age is taken; so maximumAge
 */
public record Entry(String area, String service, Geography geography, String covers, Integer minimumAge, Integer maximumAge, String status, String channel, LocalDate assuredOn,
                    String alert, String agreement, LocalDate agreementEnds) {

    /** Boundaries of health services, councils and jobcentres differ; each service has its own. */
    public enum Geography { PRACTICE, RESIDENCE, JOBCENTRE_DISTRICT }

    /** The places of one person. Until boundaries are loaded all three are the case's area. */
    public record Places(String practice, String residence, String jobcentreDistrict) {
    }

    public boolean isActive(LocalDate today) {
        return status.equals("active") && !today.isAfter(agreementEnds);
    }

    public boolean covers(Places places) {
        var place = switch (geography) {
            case PRACTICE -> places.practice();
            case RESIDENCE -> places.residence();
            case JOBCENTRE_DISTRICT -> places.jobcentreDistrict();
        };
        return List.of(covers.split(" ")).contains(place);
    }

    /** True also where the age is not known: nobody is left out for what we do not know. */
    public boolean takesAge(Integer age) {
        return age == null || (minimumAge == null || age >= minimumAge) && (maximumAge == null || age <= maximumAge);
    }

    public int daysSinceAssured(LocalDate today) {
        return (int) ChronoUnit.DAYS.between(assuredOn, today);
    }
}
