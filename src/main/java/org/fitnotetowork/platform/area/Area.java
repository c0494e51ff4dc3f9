package org.fitnotetowork.platform.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A partnership's area: one of the fifteen WorkWell areas of England (domain E2). What an area does differently by value is asked with the day, because laws, rates and decisions change:
 * {@link #on}.
 *
 * @param code         lower-case name used in models, files and sign-ins, for example {@code ncl}
 * @param icb          the NHS body that answered for the area when it began, a {@link Body}; who answers today, {@link Bodies#following} says
 * @param coachingTeam the organisation that leads cases here; null where nobody here works with this platform
 * @param validFrom    first day of the area
 * @param validTo      last day; null where none is known
 */
public record Area(String code, String name, String icb, String coachingTeam, LocalDate validFrom, LocalDate validTo, List<Service> services, ValuesOverTime values) implements ValidFor {

    public Area {
        services = services == null ? List.of() : List.copyOf(services);
    }

    /**
     * Something that can be offered here.
     *
     * @param code         as the decision table {@code support-offer} knows it
     * @param organisation the partner that a referral goes to; null where the case lead's own team or process gives the service
     * @param partnerKind  as the decision table {@code referral-clocks} knows it; null without a partner
     */
    public record Service(String code, String name, String organisation, String partnerKind) {
    }

    /** What the area has set, as it holds on the day. Throws {@link IllegalArgumentException} for a day on which the area was not there. */
    public AreaValues on(LocalDate day) {
        if (!isValidOn(day)) {
            throw new IllegalArgumentException("area " + code + " has no values on " + day);
        }
        return values.on(day);
    }

    /** True where a team here works with this platform, so that a case can be handed to it. */
    public boolean takesPart() {
        return coachingTeam != null;
    }

    public Optional<Service> service(String serviceCode) {
        return services.stream().filter(service -> service.code().equals(serviceCode)).findFirst();
    }
}
