package org.fitnotetowork.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * One model of the project, alone: it is deployed for the tests of one class, its delegates do what the test says, and the processes that it calls
 * are replaced. At the end every node and every flow of it must have been passed by the tests of that class.
 */
public final class ModelUnderTest implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    /** A bean that does a step; a bean of which a method is called has no such attribute. */
    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");
    private static final ZonedDateTime MONDAY_MORNING = ZonedDateTime.of(2026, 3, 2, 9, 0, 0, 0, ZoneId.systemDefault());

    private final String xml;
    private final BpmnModelInstance bpmn;
    private final Map<String, String> called = new HashMap<>();
    private final Set<String> testsRun = new HashSet<>();
    private TestEngine platform;
    private String deployment;
    private long engineAheadBefore;

    private ModelUnderTest(String xml) {
        this.xml = xml;
        this.bpmn = Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** @param file without its ending, for example {@code referral/support-referral} */
    public static ModelUnderTest of(String file) {
        try {
            return new ModelUnderTest(Files.readString(Path.of("processes", file + ".bpmn")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ModelUnderTest ofXml(String xml) {
        return new ModelUnderTest(xml);
    }

    /** Replaces a called process. A caller that gives or asks a variable other than these is refused, as the real process would refuse it. They are codes, or say what they are: "tries=integer count". */
    public ModelUnderTest calling(String process, String... variables) {
        called.put(process, CalledModel.of(process, Stream.concat(Stream.of("caseReference", "organisation"), Stream.of(variables)).collect(Collectors.toSet())));
        return this;
    }

    /** What a delegate does in this test: the first time, the second time, and from then on the last that is given. Nothing where no test says. */
    public void where(String delegate, JavaDelegate... runs) {
        var remaining = new ArrayDeque<>(List.of(runs));
        platform.beans.put(delegate, (JavaDelegate) execution -> (remaining.size() > 1 ? remaining.pop() : remaining.peek()).execute(execution));
    }

    /** What a model finds where it calls a method of a bean. */
    public void bean(String name, Object bean) {
        platform.beans.put(name, bean);
    }

    /** A delegate that sets one variable. */
    public static JavaDelegate sets(String variable, Object value) {
        return execution -> execution.setVariable(variable, value);
    }

    /** The process, called by another one for a case. */
    public Story given(Map<String, Object> variables) {
        var reference = platform.nextCase();
        var all = new HashMap<>(variables);
        all.put("caseReference", reference);
        all.put("organisation", "ncl-coaching");
        return story(platform.engine.getRuntimeService().startProcessInstanceByKey(id(), reference, all).getId());
    }

    /** The process, started empty by a person from the menu. */
    public Story givenStartedBy(String person, String organisation) {
        var identity = platform.engine.getIdentityService();
        identity.setAuthentication(person, List.of(), List.of(organisation));
        try {
            return story(platform.engine.getRuntimeService().startProcessInstanceByKey(id()).getId());
        } finally {
            identity.clearAuthentication();
        }
    }

    /** The process, started by a message of another organisation. */
    public Story givenStartedByMessage(String message, Map<String, Object> variables) {
        return story(platform.messages().start(message, platform.nextCase(), "ncl-coaching", variables));
    }

    /** A reference that nobody else has. */
    public String newCase() {
        return platform.nextCase();
    }

    /** Moves the clock, and lets happen what falls due meanwhile. */
    public void daysPass(int days) {
        ClockUtil.setCurrentTime(inDays(days));
        platform.goOn();
    }

    /** The moment {@code days} days from now, by the tests' clock. */
    public Date inDays(int days) {
        return Date.from(ClockUtil.now().toInstant().atZone(ZoneId.systemDefault()).plusDays(days).toInstant());
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        platform = TestEngine.get();
        platform.passages.forget();
        var models = platform.engine.getRepositoryService().createDeployment().addString(id() + ".bpmn", xml);
        called.forEach((process, model) -> models.addString(process + ".bpmn", model));
        deployment = models.deploy().getId();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        testsRun.add(context.getRequiredTestMethod().getName());
        platform.passages.by(context.getRequiredTestClass(), context.getRequiredTestMethod().getName());
        platform.beans.clear();
        delegates().forEach(delegate -> where(delegate, execution -> { }));
        platform.beans.put("setOutcome", new SetOutcomeListener());
        // An application that is tested in the same run may have moved the engine's clock, and finds it as it was.
        engineAheadBefore = ClockUtil.now().getTime() - System.currentTimeMillis();
        ClockUtil.setCurrentTime(Date.from(MONDAY_MORNING.toInstant()));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var runtime = platform.engine.getRuntimeService();
        runtime.createProcessInstanceQuery().rootProcessInstances().list().forEach(left -> runtime.deleteProcessInstance(left.getId(), "the test is over"));
        ClockUtil.offset(engineAheadBefore);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        platform.engine.getRepositoryService().deleteDeployment(deployment, true);
        if (testsRun.containsAll(tests(context.getRequiredTestClass()))) {
            assertThat(neverPassed()).as("nodes and flows of " + id() + " that no test passed").isEmpty();
        }
    }

    Set<String> neverPassed() {
        var elements = Stream.concat(bpmn.getModelElementsByType(FlowNode.class).stream(), bpmn.getModelElementsByType(SequenceFlow.class).stream());
        var missing = elements.map(BaseElement::getId).collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(platform.passages.ofAll(id()));
        return missing;
    }

    /** Somebody who runs one test of a class is not asked for the others. */
    private static Set<String> tests(Class<?> testClass) {
        return AnnotationSupport.findAnnotatedMethods(testClass, Testable.class, HierarchyTraversalMode.TOP_DOWN).stream()
                .map(Method::getName).collect(Collectors.toSet());
    }

    private Story story(String instance) {
        platform.goOn();
        return new Story(platform, instance);
    }

    private String id() {
        return bpmn.getModelElementsByType(Process.class).iterator().next().getId();
    }

    private Set<String> delegates() {
        return DELEGATE.matcher(xml).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
