package org.fitnotetowork.insight.outcome;

import java.util.List;
import org.fitnotetowork.platform.TableFile;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Rates without support and costs for the demonstration, all made up, so that gross, deadweight, net and cost are seen together from the start; for an area that has agreed none. */
@Component
@ConditionalOnProperty("fitnote.demo.enabled")
class DemoAgreements implements SmartInitializingSingleton {

    private static final String DEMO = "demo";

    private final Deadweights deadweights;
    private final Costs costs;

    DemoAgreements(Deadweights deadweights, Costs costs) {
        this.deadweights = deadweights;
        this.costs = costs;
    }

    @Override
    public void afterSingletonsInstantiated() {
        read("rates-without-support", Agreement.class).stream().filter(rate -> deadweights.ofAreas(List.of(rate.area())).isEmpty()).forEach(rate -> deadweights.agree(rate, DEMO));
        read("costs", CostAgreement.class).stream().filter(cost -> costs.ofAreas(List.of(cost.area())).stream().noneMatch(agreed -> agreed.year() == cost.year()))
                .forEach(cost -> costs.agree(cost, DEMO));
    }

    private static <T> List<T> read(String file, Class<T> row) {
        return TableFile.read(new ClassPathResource("demo/" + file + ".csv"), row);
    }
}
