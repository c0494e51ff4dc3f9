package org.fitnotetowork.pathway.referral;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fitnotetowork.platform.TableFile;
import org.springframework.core.io.ClassPathResource;

/** The life of a referral as {@code referral/life-cycle.csv} has it: where it stands after what has happened, and what may happen next. */
public final class LifeCycle {

    /**
     * Where partners and areas differ.
     *
     * @param missed            first appointments that may be missed before a partner hands back
     * @param reopensWithinDays days within which a referral that is over may be taken up again
     */
    record Limits(int missed, int reopensWithinDays) {
    }

    private record Row(Step step, String from, String to, String who, String says) {
    }

    private static final Map<Step, Row> ROWS = new EnumMap<>(Step.class);

    static {
        TableFile.read(new ClassPathResource("referral/life-cycle.csv"), Row.class).forEach(row -> ROWS.put(row.step(), row));
    }

    private LifeCycle() {
    }

    /** The one place where a state is derived. Depends on nothing but the events, oldest first. */
    public static Standing of(List<Event> events) {
        var standing = Standing.NOTHING;
        for (var event : events) {
            standing = standing.after(event, reached(standing, event.step()));
        }
        return standing;
    }

    private static ReferralState reached(Standing standing, Step step) {
        return switch (ROWS.get(step).to()) {
            case "SAME" -> standing.state();
            case "BEFORE" -> standing.before();
            default -> ReferralState.valueOf(ROWS.get(step).to());
        };
    }

    /** Throws {@link StepRefused} where this may not happen now, not by this word, or not without more being said. */
    static void check(Standing standing, Event next, Limits limits) {
        var row = ROWS.get(next.step());
        if (!begins(row.from(), standing.state())) {
            throw new StepRefused(next.step() + " does not follow " + standing.state());
        }
        if (!List.of(row.who().split(" ")).contains(next.actor().name())) {
            throw new StepRefused(next.step() + " is not for " + next.actor() + " to say");
        }
        Arrays.stream(row.says().split(" ")).filter(what -> !what.isBlank() && !next.told().says(what)).findFirst().ifPresent(missing -> {
            throw new StepRefused(next.step() + " needs a " + missing);
        });
        guard(standing, next, limits);
    }

    /** True where this may happen from here by the table's first column; by whose word, with what and how late is for {@link #check}. */
    static boolean mayBegin(Step step, Standing standing) {
        return begins(ROWS.get(step).from(), standing.state());
    }

    private static boolean begins(String from, ReferralState state) {
        return switch (from) {
            case "NOTHING" -> state == null;
            case "ANY" -> state != null;
            case "ANY_OPEN" -> state != null && state.isOpen();
            case "SENT_OPEN" -> state != null && state.isWithPartner();
            default -> state != null && List.of(from.split(" ")).contains(state.name());
        };
    }

    private static void guard(Standing standing, Event next, Limits limits) {
        if (next.step() == Step.BOOK && standing.state() == ReferralState.DNA && standing.missed() >= limits.missed()) {
            throw new StepRefused("BOOK after " + limits.missed() + " missed appointments: the referral goes back");
        }
        if (next.step() == Step.DISCHARGE && standing.missed() < limits.missed()) {
            throw new StepRefused("DISCHARGE before " + limits.missed() + " missed appointments");
        }
        if (next.step() == Step.ASK_INFORMATION && standing.state() == ReferralState.ON_HOLD_INFO) {
            throw new StepRefused("ASK_INFORMATION while a question is open");
        }
        if (next.step() == Step.RETURN && standing.started() && next.told().note() == null) {
            throw new StepRefused("RETURN of support that has begun needs a note");
        }
        if (next.step() == Step.REOPEN && standing.since().plus(Duration.ofDays(limits.reopensWithinDays())).isBefore(next.at())) {
            throw new StepRefused("REOPEN later than " + limits.reopensWithinDays() + " days after the end");
        }
    }
}
