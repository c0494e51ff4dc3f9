package org.fitnotetowork.insight;

import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.access.SignedIn;
import org.fitnotetowork.platform.taskform.OwnPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Our pages within Cockpit (scripts/insight/plugin.js there), linked from the head of every web app for managers. */
@Configuration(proxyBeanMethods = false)
class ManagersPages {

    /** @param figuresOnly true where no case is shown, so that it is for national leads as well */
    private record Page(String label, String address, boolean figuresOnly) implements OwnPage {

        @Override
        public boolean isFor(SignedIn person) {
            return person.has(Role.MANAGER) || figuresOnly && person.has(Role.NATIONAL_LEAD);
        }
    }

    @Bean
    @Order(1)
    OwnPage wherePeopleWait() {
        return in("Where people wait", "where-people-wait", true);
    }

    @Bean
    @Order(2)
    OwnPage measuresOverTime() {
        return in("Measures", "measures", true);
    }

    @Bean
    @Order(3)
    OwnPage blocksAndCapacity() {
        return in("Blocks and capacity", "blocks-and-capacity", true);
    }

    @Bean
    @Order(4)
    OwnPage whatBecameOfPeople() {
        return in("Outcomes", "outcomes", true);
    }

    @Bean
    @Order(5)
    OwnPage fourthAimReport() {
        return in("Fourth-aim report", "fourth-aim-report", true);
    }

    @Bean
    @Order(6)
    OwnPage keepCasesGoing() {
        return in("Keep cases going", "keep-cases-going", false);
    }

    private static OwnPage in(String label, String path, boolean figuresOnly) {
        return new Page(label, "/camunda/app/cockpit/default/#/" + path, figuresOnly);
    }
}
