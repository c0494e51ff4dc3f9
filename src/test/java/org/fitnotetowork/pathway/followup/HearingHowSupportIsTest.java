package org.fitnotetowork.pathway.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.casefile.SupportEndAgreed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people say of our support where coach and person agree how it ends (domain K.7 M40). */
class HearingHowSupportIsTest {

    private static int cases = 560_000;

    private final String caseReference = "HW-2026-" + ++cases;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @BeforeEach
    void whoever_listens() {
        context.registerBean(JdbcClient.class, Tables::sql);
        context.registerBean(Clock.class, Tables.Time::new);
        context.register(HearingHowSupportIs.class);
        context.refresh();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void it_is_kept_without_a_week() {
        context.publishEvent(new SupportEndAgreed(caseReference, null, 6, 8, "ncl-workwell", "coach.ncl"));

        assertThat(published()).singleElement().satisfies(said -> assertThat(said).containsEntry("weeks", null).containsEntry("respect", null).containsEntry("own_plan", 6).containsEntry("joined_up", 8));
    }

    @Test
    void whoever_skips_all_of_it_leaves_nothing() {
        context.publishEvent(new SupportEndAgreed(caseReference, null, null, null, "ncl-workwell", "coach.ncl"));

        assertThat(published()).isEmpty();
    }

    @Test
    void what_is_no_score_is_not_kept() {
        var hearing = context.getBean(HearingHowSupportIs.class);
        for (var score : List.of(-1, 11)) {
            assertThatThrownBy(() -> hearing.said(caseReference, 4, new Experience(score, null, null), "ncl-workwell", "coach.ncl")).isInstanceOf(DataAccessException.class);
        }
        assertThat(published()).isEmpty();
    }

    private List<Map<String, Object>> published() {
        return Tables.sql().sql("select * from followup.published_experience where case_reference = ?").param(caseReference).query().listOfRows();
    }
}
