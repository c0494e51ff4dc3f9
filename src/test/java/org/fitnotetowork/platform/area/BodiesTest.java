package org.fitnotetowork.platform.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fitnotetowork.platform.start.StartRefused;
import org.junit.jupiter.api.Test;

/** Who answers for whom, through mergers, splits and several changes one after the other. */
class BodiesTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);
    private static final LocalDate MERGER = LAST_DAY.plusDays(1);
    private static final LocalDate LATER = LocalDate.of(2027, 4, 1);
    private final Bodies bodies = new Bodies();

    @Test
    void two_london_boards_merge_and_one_follows_both() {
        assertThat(codes(bodies.following("icb-nc-london", LAST_DAY))).containsExactly("icb-nc-london");
        assertThat(codes(bodies.following("icb-nc-london", MERGER))).containsExactly("icb-west-north-london");
        assertThat(codes(bodies.following("icb-nw-london", MERGER))).containsExactly("icb-west-north-london");
        assertThat(codes(bodies.before("icb-west-north-london", LAST_DAY))).containsExactly("icb-nc-london", "icb-nw-london");
    }

    @Test
    void frimley_is_split_and_two_follow_it() {
        assertThat(codes(bodies.following("icb-frimley", MERGER))).containsExactly("icb-thames-valley", "icb-surrey-sussex");
        assertThat(codes(bodies.before("icb-surrey-sussex", LAST_DAY))).containsExactly("icb-frimley", "icb-surrey-heartlands", "icb-sussex");
    }

    @Test
    void a_body_that_stays_follows_itself_and_one_that_is_to_come_follows_nobody_yet() {
        assertThat(codes(bodies.following("icb-lancashire", LATER))).containsExactly("icb-lancashire");
        assertThat(bodies.following("icb-central-east", LAST_DAY)).isEmpty();
        assertThat(bodies.following("icb-frimley", LocalDate.of(2022, 6, 30))).isEmpty();
    }

    @Test
    void codes_that_no_source_gives_are_empty_and_not_made_up() {
        assertThat(bodies.all()).filteredOn(body -> body.validFrom().equals(MERGER)).hasSize(4).allMatch(body -> body.ods() == null && body.ons() == null);
        assertThat(bodies.get("icb-nc-london")).extracting(Body::ods, Body::ons).containsExactly("QMJ", "E54000028");
    }

    @Test
    void a_chain_of_a_merger_and_a_split_is_followed_to_its_end_and_back() {
        var chain = new Bodies(List.of(body("a", "2022-07-01", "2026-03-31"), body("b", "2022-07-01", "2026-03-31"), body("ab", "2026-04-01", "2027-03-31"),
                body("north", "2027-04-01", null), body("south", "2027-04-01", null)),
                List.of(succession("a", "ab", "2026-04-01", null), succession("b", "ab", "2026-04-01", null), succession("ab", "north", "2027-04-01", "0.6"), succession("ab", "south", "2027-04-01", "0.4")));

        assertThat(codes(chain.following("a", LATER.minusDays(1)))).containsExactly("ab");
        assertThat(codes(chain.following("a", LATER))).containsExactly("north", "south");
        assertThat(codes(chain.before("south", MERGER))).containsExactly("ab");
        assertThat(codes(chain.before("south", LAST_DAY))).containsExactly("a", "b");
    }

    @Test
    void a_body_that_gives_away_a_part_and_gets_it_back_is_followed_without_going_round_in_circles() {
        var border = new Bodies(List.of(body("a", "2022-07-01", null), body("b", "2022-07-01", null)), List.of(succession("a", "b", "2026-04-01", null), succession("b", "a", "2027-04-01", null)));

        assertThat(codes(border.following("a", MERGER))).containsExactly("a", "b");
        assertThat(codes(border.following("a", LATER))).containsExactly("a", "b");
    }

    @Test
    void tables_that_leave_people_with_nobody_stop_the_start() {
        var ends = body("a", "2022-07-01", "2026-03-31");
        var begins = body("b", "2026-04-01", null);
        refuses(List.of(ends, begins), List.of(), "a ends on 2026-03-31, and areas/successions.csv does not say who follows on the next day");
        refuses(List.of(ends, begins), List.of(succession("a", "b", "2026-04-02", null)), "b follows a on 2026-04-02, but areas/bodies.csv says otherwise");
        refuses(List.of(ends), List.of(succession("a", "b", "2026-04-01", null)), "no body b");
        refuses(List.of(ends, begins, body("c", "2026-04-01", null)), List.of(succession("a", "b", "2026-04-01", "0.6"), succession("a", "c", "2026-04-01", "0.6")), "the shares of a do not add up to 1");
        refuses(List.of(begins, begins), List.of(), "b stands there twice");
    }

    private static void refuses(List<Body> bodies, List<Succession> successions, String sentence) {
        assertThatThrownBy(() -> new Bodies(bodies, successions)).isInstanceOf(StartRefused.class).hasMessageContaining(sentence);
    }

    private static Body body(String code, String from, String to) {
        return new Body(code, "ICB", code, "", "", LocalDate.parse(from), to == null ? null : LocalDate.parse(to), "this test");
    }

    private static Succession succession(String from, String to, String on, String share) {
        return new Succession(from, to, LocalDate.parse(on), "all", share == null ? null : new BigDecimal(share), "this test");
    }

    private static List<String> codes(List<Body> bodies) {
        return bodies.stream().map(Body::code).toList();
    }
}
