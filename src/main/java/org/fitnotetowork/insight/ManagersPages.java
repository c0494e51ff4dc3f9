package org.fitnotetowork.insight;

import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.access.SignedIn;
import org.fitnotetowork.platform.taskform.OwnPage;
import org.springframework.stereotype.Component;

/** The way from the head of every web app to our pages within Cockpit (scripts/insight/plugin.js there), which lead on to each other. */
@Component
class ManagersPages implements OwnPage {

    @Override
    public String label() {
        return "Where people wait";
    }

    @Override
    public String address() {
        return "/camunda/app/cockpit/default/#/where-people-wait";
    }

    @Override
    public boolean isFor(SignedIn person) {
        return person.has(Role.MANAGER) || person.has(Role.NATIONAL_LEAD);
    }
}
