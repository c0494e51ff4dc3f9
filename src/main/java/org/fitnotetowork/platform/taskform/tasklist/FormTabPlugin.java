package org.fitnotetowork.platform.taskform.tasklist;

import java.util.Set;

import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/**
 * Tells Tasklist about our part of it: the Form tab, what the cards show, the ways in and the demo clock.
 * All of it runs in the browser (plugin-webapp/fitnote); what it asks for it asks of our own endpoints.
 */
public class FormTabPlugin extends AbstractTasklistPlugin {

    static final String ID = "fitnote";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(FormTabModules.class);
    }
}
