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

    private record Page(String label, String address) implements OwnPage {

        @Override
        public boolean isFor(SignedIn person) {
            return person.has(Role.MANAGER);
        }
    }

    @Bean
    @Order(1)
    OwnPage wherePeopleWait() {
        return in("Where people wait", "where-people-wait");
    }

    @Bean
    @Order(2)
    OwnPage measuresOverTime() {
        return in("Measures", "measures");
    }

    @Bean
    @Order(3)
    OwnPage blocksAndCapacity() {
        return in("Blocks and capacity", "blocks-and-capacity");
    }

    @Bean
    @Order(4)
    OwnPage keepCasesGoing() {
        return in("Keep cases going", "keep-cases-going");
    }

    private static OwnPage in(String label, String path) {
        return new Page(label, "/camunda/app/cockpit/default/#/" + path);
    }
}
