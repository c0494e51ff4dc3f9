package org.fitnotetowork.pathway.coordination.process;

import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the person wishes is done when it is written down: nothing has to follow (domain H.6). */
class ChangeCircleProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("coordination/change-circle");

    @Test
    void the_circle_is_as_the_person_wishes_at_once() {
        var change = model.givenStartedBy("coach", "ncl-workwell").completes("userTask_changeCircle", Map.of("caseReference", model.newCase()));

        assertThat(change).hasEndedAt("endEvent_asWished");
    }
}
