package org.fitnotetowork.pathway.referral;

import java.time.Clock;
import java.time.LocalDate;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.area.AreaValues;
import org.fitnotetowork.platform.area.Areas;
import org.springframework.stereotype.Component;

/** What the area of the team that leads has set, as it holds today: patience with a service is the area's to decide, not ours. */
@Component
public class LeadsArea {

    private final Organisations organisations;
    private final Areas areas;
    private final Clock clock;

    LeadsArea(Organisations organisations, Areas areas, Clock clock) {
        this.organisations = organisations;
        this.areas = areas;
        this.clock = clock;
    }

    /** @param lead the organisation that refers */
    public AreaValues today(String lead) {
        return areas.on(organisations.get(lead).area(), LocalDate.now(clock));
    }
}
