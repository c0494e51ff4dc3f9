package org.fitnotetowork.insight.outcome;

import java.util.List;
import org.fitnotetowork.platform.TableFile;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Rates for the demonstration, all made up, so that gross, deadweight and net are seen together from the start; for an area that has agreed none. */
@Component
@ConditionalOnProperty("fitnote.demo.enabled")
class DemoRates implements SmartInitializingSingleton {

    private final Deadweights deadweights;

    DemoRates(Deadweights deadweights) {
        this.deadweights = deadweights;
    }

    @Override
    public void afterSingletonsInstantiated() {
        TableFile.read(new ClassPathResource("demo/rates-without-support.csv"), Agreement.class).stream().filter(rate -> deadweights.ofAreas(List.of(rate.area())).isEmpty())
                .forEach(rate -> deadweights.agree(rate, "demo"));
    }
}
