package org.fitnotetowork.platform.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultFailedJobCommandFactory;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the platform's guards into the engine before it is built. Everything else about the engine is a setting in {@code application.yaml}. */
@Component
@Order(Ordering.DEFAULT_ORDER + 10)
class EngineSetUp extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;
    private final ObjectProvider<OnEveryTask> tasks;
    private final ObjectProvider<LocalVariations> variations;
    private final ObjectProvider<HistoryEventHandler> listeners;

    EngineSetUp(ApplicationContext context, ObjectProvider<OnEveryTask> tasks, ObjectProvider<LocalVariations> variations, ObjectProvider<HistoryEventHandler> listeners) {
        this.context = context;
        this.tasks = tasks;
        this.variations = variations;
        this.listeners = listeners;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomHistoryLevels(List.of(new JourneyHistory()));
        engine.setHistory(JourneyHistory.NAME);
        engine.setCustomHistoryEventHandlers(Stream.concat(Stream.of(new VariableContract()), listeners.orderedStream()).toList());
        engine.setDmnEngineConfiguration(Feel.tables());
        engine.setTenantIdProvider(new OrganisationIsTenant());
        engine.setResourceAuthorizationProvider(new NoGrantPerTask());
        engine.setFailedJobCommandFactory(new FailuresWithoutWords(new DefaultFailedJobCommandFactory()));
        engine.setBeans(new ModelBeans(context));
        var parsers = new ArrayList<>(engine.getCustomPreBPMNParseListeners() == null ? List.of() : engine.getCustomPreBPMNParseListeners());
        parsers.add(new EveryModel(tasks, variations));
        engine.setCustomPreBPMNParseListeners(parsers);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        if (!JourneyHistory.NAME.equals(engine.getHistoryLevel().getName())) {
            throw new IllegalStateException("The engine was given history level " + engine.getHistoryLevel().getName()
                    + "; the guard on variables listens to level " + JourneyHistory.NAME + ".");
        }
    }
}
