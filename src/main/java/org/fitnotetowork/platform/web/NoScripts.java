package org.fitnotetowork.platform.web;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.springframework.stereotype.Component;

/**
 * No script of a model ever runs, in whatever language and wherever it stands. The engine itself brings two languages (JUEL and FEEL) as script
 * engines, and a library added later may bring another unnoticed. Decision tables and expressions do not go this way.
 */
@Component
class NoScripts extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setScriptEngineResolver(new ScriptEngineResolver() {
            @Override
            public void addScriptEngineFactory(ScriptEngineFactory factory) {
                throw new UnsupportedOperationException("Scripts are switched off.");
            }

            @Override
            public ScriptEngineManager getScriptEngineManager() {
                throw new UnsupportedOperationException("Scripts are switched off.");
            }

            @Override
            public ScriptEngine getScriptEngine(String language, boolean cached) {
                return null;
            }
        });
    }
}
