package org.fitnotetowork.insight.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fitnotetowork.insight.facts.CatchingUp;
import org.fitnotetowork.platform.TableFile;
import org.fitnotetowork.platform.access.Organisation;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.engine.Decisions;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has an application count its measures, and counts each a second time (issue 6): by a statement of its own under {@code insight/recount}, written from the dictionary's words and from the
 * tables that work is written to. The two share neither views nor tables of insight (but for the one that alone keeps when a task was taken up), so that a mistake in one of them shows as a difference.
 */
public class Recount {

    /**
     * A measure in the months that were asked for, each figure in words.
     *
     * @param says false where every figure is nought or empty: then there is little to compare
     */
    public record Twice(String measure, List<String> counted, List<String> recounted, boolean says) {
    }

    private record BankHoliday(String date, String name) {
    }

    private record Cell(String item, String recipient, String rule, String condition) {
    }

    private record Clocked(String partnerKind, String urgency) {
    }

    private final ApplicationContext application;
    private final JdbcClient sql;
    private final Dictionary dictionary;

    public Recount(ApplicationContext application) {
        this.application = application;
        sql = application.getBean(JdbcClient.class);
        dictionary = application.getBean(Dictionary.class);
    }

    /** Every measure that is counted by month, in the order of the dictionary. Months that are not settled by the application's clock have no figures to compare. */
    public List<Twice> of(YearMonth first, YearMonth last) {
        application.getBean(CatchingUp.class).catchUp();
        application.getBean(Measuring.class).refresh(first);
        var known = known(first, last);
        var transaction = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
        return transaction.execute(status -> {
            // What the recount lays out for itself goes with the transaction.
            status.setRollbackOnly();
            sql.sql(statement("cases")).params(known).update();
            return dictionary.all().stream().filter(Measure::isByMonth).map(measure -> twice(measure, known)).toList();
        });
    }

    private Twice twice(Measure measure, Map<String, Object> known) {
        var counted = sql.sql("select measure, area, month, part, numerator, denominator, value from insight.measure_month "
                + "where measure = :measure and version = :version and month between :first and :last").param("measure", measure.id()).param("version", measure.version())
                .params(known).query(Figure.class).list();
        var recounted = sql.sql("select cast(:measure as text) as measure, q.* from (\n" + statement(measure.id()) + ") q where q.month between :first and :last")
                .param("measure", measure.id()).params(known).query(Figure.class).list();
        return new Twice(measure.id(), inWords(counted), inWords(recounted), recounted.stream().anyMatch(Recount::says));
    }

    /** What a statement may ask that no table of people's work tells. */
    private Map<String, Object> known(YearMonth first, YearMonth last) {
        var known = new HashMap<String, Object>();
        known.put("first", first.atDay(1));
        known.put("last", last.atDay(1));
        known.put("today", LocalDate.now(application.getBean(Clock.class)));
        known.put("zone", ZoneId.systemDefault().getId());
        known.put("holidays", TableFile.read(new ClassPathResource("areas/bank-holidays-england.csv"), BankHoliday.class).stream().map(day -> Date.valueOf(day.date())).toArray(Date[]::new));
        var organisations = List.copyOf(application.getBean(Organisations.class).all());
        known.put("organisations", organisations.stream().map(Organisation::code).toArray(String[]::new));
        known.put("areas", organisations.stream().map(Organisation::area).toArray(String[]::new));
        var withConsentOnly = TableFile.read(new ClassPathResource("access/who-sees-what.csv"), Cell.class).stream().filter(cell -> cell.rule().equals("C") && cell.condition().isEmpty()).toList();
        known.put("consentRecipients", withConsentOnly.stream().map(Cell::recipient).toArray(String[]::new));
        known.put("consentItems", withConsentOnly.stream().map(Cell::item).toArray(String[]::new));
        var clocked = sql.sql("select distinct coalesce(partner_kind, 'SOCIAL_PRESCRIBER') as partner_kind, urgency from referral.referral").query(Clocked.class).list();
        known.put("clockKinds", clocked.stream().map(Clocked::partnerKind).toArray(String[]::new));
        known.put("clockUrgencies", clocked.stream().map(Clocked::urgency).toArray(String[]::new));
        known.put("clockDays", clocked.stream().map(this::acknowledgesWithin).toArray(Integer[]::new));
        return known;
    }

    /** In working days; null where such a partner does not acknowledge. */
    private Integer acknowledgesWithin(Clocked asked) {
        var days = (Number) application.getBean(Decisions.class).ask("referral-clocks", Map.of("partnerKind", asked.partnerKind(), "urgency", asked.urgency())).get(0).get("ackWithinWorkingDays");
        return days == null ? null : days.intValue();
    }

    private static boolean says(Figure figure) {
        return figure.value() != null && rounded(figure.value()).signum() != 0;
    }

    private static List<String> inWords(List<Figure> figures) {
        return figures.stream().map(figure -> figure.area() + " " + YearMonth.from(figure.month()) + " [" + figure.part() + "] " + plain(figure.numerator()) + " / " + plain(figure.denominator())
                + " = " + plain(figure.value())).sorted().toList();
    }

    private static String plain(BigDecimal number) {
        return number == null ? "nothing" : rounded(number).stripTrailingZeros().toPlainString();
    }

    /** To as many places as figures are kept with. */
    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(6, RoundingMode.HALF_UP);
    }

    private static String statement(String name) {
        try {
            return new ClassPathResource("insight/recount/" + name + ".sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
