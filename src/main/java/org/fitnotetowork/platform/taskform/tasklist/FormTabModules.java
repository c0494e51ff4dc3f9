package org.fitnotetowork.platform.taskform.tasklist;

import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.Path;

import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/**
 * Serves the modules of the plugin. Camunda serves plugin.js and plugin.css only, and only what is named here beyond them:
 * a module that plugin.js imports and that is missing here leaves Tasklist blank, so a test compares this list with the folder.
 */
@Path("plugin/" + FormTabPlugin.ID)
public class FormTabModules extends AbstractTasklistPluginRootResource {

    static final List<String> MODULES = List.of("cards.js", "draft.js", "elements.js", "form-tab.js", "form.js", "layout.js", "me.js", "names.js",
            "navbar.js", "panels.js", "problems.js", "server.js", "tasklist.js", "words.js");

    public FormTabModules() {
        super(FormTabPlugin.ID);
    }

    @Override
    protected List<String> getAllowedAssets() {
        var allowed = new ArrayList<>(super.getAllowedAssets());
        MODULES.forEach(module -> allowed.add("app/" + module));
        return allowed;
    }
}
