package org.fitnotetowork.insight.standstill;

import java.time.LocalDate;
import java.util.List;
import org.fitnotetowork.insight.Statements;
import org.fitnotetowork.pathway.conversation.Domain;
import org.fitnotetowork.pathway.coordination.Block;
import org.fitnotetowork.pathway.coordination.BoardList;
import org.fitnotetowork.pathway.referral.Reason;
import org.fitnotetowork.pathway.referral.Reasons;
import org.fitnotetowork.platform.access.Organisation;
import org.fitnotetowork.platform.access.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads blocks by kind and party, and the ledger of unmet need. */
@Repository
class Standstill {

    private static final String BLOCKS = Statements.named("open-blocks");
    private static final String UNMET = Statements.named("unmet-need");

    /**
     * Blocks of one kind at one party.
     *
     * @param halfDays half of them have stood for this many days or more
     * @param days     of all of them together
     */
    record Blocks(String area, String kind, String party, int blocks, int halfDays, int longestDays, int days) { }

    /**
     * A kind of need that services do not meet, and why.
     *
     * @param unmet needs of this kind for this reason
     * @param needs of this kind in the latest plans, met or not
     * @param since day from which the first of them was not met
     */
    record Unmet(String area, String need, String reason, int unmet, int needs, LocalDate since) { }

    /**
     * A block on the list of the local integration board.
     *
     * @param days for which it had stood when it came to the list
     */
    record Listed(String area, String kind, String party, int days, LocalDate on) { }

    private final JdbcClient jdbc;
    private final BoardList board;
    private final Organisations organisations;
    private final Reasons reasons;

    Standstill(JdbcClient jdbc, BoardList board, Organisations organisations, Reasons reasons) {
        this.jdbc = jdbc;
        this.board = board;
        this.organisations = organisations;
        this.reasons = reasons;
    }

    List<Listed> board(List<String> areas) {
        return areas.stream().flatMap(area -> board.of(area).stream())
                .map(entry -> new Listed(entry.area(), entry.kind().words(), party(entry.blockingParty()), entry.daysBlocked(), entry.listedOn())).toList();
    }

    List<Blocks> blocks(List<String> areas, LocalDate today) {
        return jdbc.sql(BLOCKS).param("areas", areas.toArray(String[]::new)).param("today", today)
                .query((row, number) -> new Blocks(row.getString("area"), Block.Kind.valueOf(row.getString("kind")).words(), party(row.getString("blocking_party")), row.getInt("blocks"),
                        row.getInt("half_days"), row.getInt("longest_days"), row.getInt("days"))).list();
    }

    List<Unmet> unmet(List<String> areas) {
        return jdbc.sql(UNMET).param("areas", areas.toArray(String[]::new))
                .query((row, number) -> new Unmet(row.getString("area"), Domain.valueOf(row.getString("need")).words(), why(row.getString("reason")), row.getInt("unmet"), row.getInt("needs"),
                        row.getObject("since", LocalDate.class))).list();
    }

    private String why(String code) {
        return reasons.find(code).map(Reason::words).orElse(code);
    }

    /** An organisation that is none any more is said by its code. */
    private String party(String code) {
        return switch (code) {
            case Block.EMPLOYER -> "The employer";
            case Block.OUTSIDE -> "Somebody outside the partnership";
            default -> organisations.find(code).map(Organisation::name).orElse(code);
        };
    }
}
