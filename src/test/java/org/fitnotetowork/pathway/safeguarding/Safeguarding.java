package org.fitnotetowork.pathway.safeguarding;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.platform.access.Organisation;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.area.AreasAsWritten;
import org.fitnotetowork.platform.area.WorkingDays;
import org.fitnotetowork.platform.engine.Decisions;

/** The capability on tables of its own and with the designers' decision table, in an area that is watched Monday to Friday from nine to five. */
public final class Safeguarding {

    public final Tables.Time time = new Tables.Time();
    final Risks risks = new Risks(Tables.sql(), time);
    private final WeighingRisks weighing = new WeighingRisks(decisions(), organisations(), AreasAsWritten.areas(), new WorkingDays(), time);
    public final RaisingRisks raising = new RaisingRisks(weighing, risks);
    public final ActingOnRisks acting = new ActingOnRisks(risks);
    final RaisingConcerns concerns = new RaisingConcerns(Tables.sql(), weighing, risks, time);
    final RiskFacts facts = new RiskFacts(risks, time);
    final WorkStepsWait workSteps = new WorkStepsWait(risks, concerns);

    /** True while work steps of the case wait. */
    public boolean isPaused(String caseReference) {
        return workSteps.arePaused(caseReference);
    }

    @SuppressWarnings("unchecked")
    private static Decisions decisions() {
        var engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        var decisions = mock(Decisions.class);
        try (var table = Files.newInputStream(Path.of("processes/safeguarding/risk-escalation.dmn"))) {
            var decision = engine.parseDecision("risk-escalation", table);
            when(decisions.ask(eq("risk-escalation"), any(Map.class))).thenAnswer(call -> engine.evaluateDecisionTable(decision, (Map<String, Object>) call.getArgument(1)).getResultList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return decisions;
    }

    private static Organisations organisations() {
        var organisations = mock(Organisations.class);
        when(organisations.get(anyString())).thenReturn(new Organisation("ncl-workwell", "The team", Organisation.Kind.COACHING_TEAM, "ncl"));
        return organisations;
    }
}
