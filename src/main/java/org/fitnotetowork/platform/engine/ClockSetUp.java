package org.fitnotetowork.platform.engine;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ClockSetUp {

    @Bean
    PlatformClock clock() {
        return new PlatformClock();
    }
}
