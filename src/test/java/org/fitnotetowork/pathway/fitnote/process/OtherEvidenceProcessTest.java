package org.fitnotetowork.pathway.fitnote.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A report of an allied health professional is kept with the case and sets nothing in motion that a fit note would (domain G11, V01). */
class OtherEvidenceProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("fitnote/other-evidence");

    @Test
    void whoever_begins_records_it_and_nothing_else_follows() {
        var evidence = model.givenStartedBy("coach", "ncl-workwell");
        assertThat(evidence.task("userTask_recordEvidence").getAssignee()).isEqualTo("coach");

        evidence.completes("userTask_recordEvidence");

        assertThat(evidence).hasEndedAt("endEvent_evidenceKept");
        assertThat(evidence.timers()).isZero();
    }
}
