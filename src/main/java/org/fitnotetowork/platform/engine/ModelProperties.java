package org.fitnotetowork.platform.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** The {@code camunda:property} entries with which a model speaks to this platform. */
public final class ModelProperties {

    private static final String ON_DEFINITION = "fitnote.properties";
    private static final String VARIABLE = "variable.";

    private ModelProperties() {
    }

    static void keep(Element process, ProcessDefinitionEntity definition) {
        var properties = new LinkedHashMap<String, String>();
        var extensions = process.element("extensionElements");
        var list = extensions == null ? null : extensions.element("properties");
        if (list != null) {
            list.elements("property").forEach(property -> properties.put(property.attribute("name"), property.attribute("value")));
        }
        definition.setProperty(ON_DEFINITION, Map.copyOf(properties));
    }

    /** The properties on the process element of a deployed definition; must be called within an engine command. */
    static Map<String, String> ofProcess(String definitionId) {
        var definition = Context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(definitionId);
        return ofProcess(definition);
    }

    @SuppressWarnings("unchecked")
    static Map<String, String> ofProcess(ProcessDefinitionEntity definition) {
        return Optional.ofNullable((Map<String, String>) definition.getProperty(ON_DEFINITION)).orElse(Map.of());
    }

    static Map<String, DeclaredVariable> variables(Map<String, String> properties) {
        return properties.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(VARIABLE))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(VARIABLE.length()), entry -> DeclaredVariable.parse(entry.getValue())));
    }

    /** The variables that the execution's process declares. */
    public static Map<String, DeclaredVariable> variables(DelegateExecution execution) {
        return variables(ofProcess(execution.getProcessDefinitionId()));
    }

    /** The properties on the element where the execution is. */
    public static Map<String, String> ofElement(DelegateExecution execution) {
        return ofElement(execution.getBpmnModelElementInstance());
    }

    /** The properties on an element of a model, by name; empty where it has none. */
    public static Map<String, String> ofElement(BaseElement element) {
        if (element == null || element.getExtensionElements() == null) {
            return Map.of();
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }
}
