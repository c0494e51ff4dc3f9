package org.fitnotetowork.platform.engine;

import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitializationDetector;

/** The engine makes its tables in the schema that our first migration creates, so it starts after the migrations. */
class FlywayBeforeEngine implements DependsOnDatabaseInitializationDetector {

    @Override
    public Set<String> detect(ConfigurableListableBeanFactory beans) {
        var engines = new java.util.HashSet<String>();
        for (var type : new Class<?>[] {ProcessEngineFactoryBean.class, ProcessEngine.class}) {
            for (var name : beans.getBeanNamesForType(type, true, false)) {
                engines.add(name.replace("&", ""));
            }
        }
        return engines;
    }
}
