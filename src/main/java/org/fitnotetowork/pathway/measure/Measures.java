package org.fitnotetowork.pathway.measure;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fitnotetowork.pathway.safeguarding.RaisingRisks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps answers to questionnaires with the numbers they come to, and tells how the numbers have changed. */
@Service
@Transactional
public class Measures {

    private final JdbcClient sql;
    private final InstrumentsOffered offered;
    private final KeptScores kept;
    private final SealedAnswers sealed;
    private final RaisingRisks risks;
    private final Clock clock;

    Measures(JdbcClient sql, InstrumentsOffered offered, KeptScores kept, SealedAnswers sealed, RaisingRisks risks, Clock clock) {
        this.sql = sql;
        this.offered = offered;
        this.kept = kept;
        this.sealed = sealed;
        this.risks = risks;
        this.clock = clock;
    }

    /**
     * Keeps what was answered; without any answer nothing is kept. Returns the risk that the answers raised: the caller's process brings people to it by calling
     * {@code risk-escalation}. Only clinical questionnaires raise one.
     *
     * @param answers by item, those that were skipped left out
     */
    public Optional<String> keep(String caseReference, String organisation, Instrument instrument, Map<String, Integer> answers, String by) {
        if (!offered.by(organisation).contains(instrument)) {
            throw new IllegalArgumentException(instrument + " is not asked by " + organisation);
        }
        var scores = instrument.score(answers);
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        var questionnaire = sql.sql("insert into measure.questionnaire (case_reference, organisation, instrument, version, answered_at, asked_by, missing) "
                        + "values (:case, :organisation, :instrument, :version, :now, :by, :missing) returning id")
                .param("case", caseReference).param("organisation", organisation).param("instrument", instrument.name()).param("version", instrument.version())
                .param("now", Timestamp.from(clock.instant())).param("by", by).param("missing", instrument.items().size() - answers.size()).query(Long.class).single();
        sealed.keep(questionnaire, answers);
        scores.forEach(score -> sql.sql("insert into measure.score (questionnaire, scale, value, band, estimated) values (?, ?, ?, ?, ?)")
                .params(questionnaire, score.scale(), score.value(), score.band(), score.estimated()).update());
        return risks.raise(caseReference, WorryingAnswers.of(answers, scores), null, organisation, by);
    }

    /** From the first to the latest number of each scale; scales that were asked once are not there. */
    @Transactional(readOnly = true)
    public List<Change> change(String caseReference) {
        return Changes.of(kept.of(List.of(caseReference)));
    }
}
