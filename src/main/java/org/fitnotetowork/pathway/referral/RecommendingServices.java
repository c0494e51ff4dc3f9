package org.fitnotetowork.pathway.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fitnotetowork.pathway.casefile.CaseFile;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.WorkStatus;
import org.fitnotetowork.pathway.referral.directory.Directory;
import org.fitnotetowork.pathway.referral.directory.Entry;
import org.fitnotetowork.pathway.referral.directory.TellingCapacity;
import org.fitnotetowork.pathway.referral.directory.TrackRecord;
import org.fitnotetowork.platform.area.Area;
import org.fitnotetowork.platform.area.Areas;
import org.fitnotetowork.platform.engine.Decisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which partner services fit a person, with the reason and how each has answered so far. The coach may choose another. */
@Service
@Transactional(readOnly = true)
public class RecommendingServices {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** In the order in which they are shown. */
    public enum Advice { RECOMMENDED, WITH_CARE, NOT_RECOMMENDED, HIDDEN, NOT_POSSIBLE }

    /** @param figures how it has answered; null where too few referrals tell */
    public record Recommendation(Area.Service service, Advice advice, String why, String alert, TrackRecord.Figures figures) {

        /** A line for whoever chooses: the service, whether and why it fits, what to look out for, and how it has answered where enough referrals tell. */
        public String inWords() {
            var fits = advice == Advice.RECOMMENDED ? "Recommended: " + why : why;
            return Stream.of(service.name(), fits, alert, figures == null ? null : figures.inWords()).filter(Objects::nonNull).collect(Collectors.joining(" | "));
        }
    }

    private final Referrals referrals;
    private final CaseFiles cases;
    private final Areas areas;
    private final PartnerKinds kinds;
    private final Reasons reasons;
    private final Directory directory;
    private final TellingCapacity capacity;
    private final TrackRecord record;
    private final Decisions decisions;
    private final Clock clock;

    RecommendingServices(Referrals referrals, CaseFiles cases, Areas areas, PartnerKinds kinds, Reasons reasons, Directory directory, TellingCapacity capacity, TrackRecord record,
                         Decisions decisions, Clock clock) {
        this.referrals = referrals;
        this.cases = cases;
        this.areas = areas;
        this.kinds = kinds;
        this.reasons = reasons;
        this.directory = directory;
        this.capacity = capacity;
        this.record = record;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The partner services of the person's area, best first. @param age null where it is not known */
    public List<Recommendation> of(String caseReference, Integer age) {
        var file = cases.get(caseReference);
        var partners = areas.get(file.area()).services().stream().filter(service -> service.organisation() != null).toList();
        var figures = record.of(partners.stream().map(Area.Service::organisation).toList());
        return partners.stream().map(service -> weigh(file, service, age, figures.get(service.code())))
                .sorted(Comparator.comparing(Recommendation::advice)).toList();
    }

    /** True where another service of the same kind is open to this person. */
    public boolean anotherOf(Referral cameBack) {
        return of(cameBack.caseReference(), null).stream().filter(one -> !one.service().code().equals(cameBack.service()))
                .filter(one -> kinds.of(one.service().partnerKind()).equals(kinds.of(cameBack.partnerKind())))
                .anyMatch(one -> one.advice() == Advice.RECOMMENDED || one.advice() == Advice.WITH_CARE);
    }

    private Recommendation weigh(CaseFile file, Area.Service service, Integer age, TrackRecord.Figures figures) {
        var entry = directory.find(file.area(), service.code());
        var today = LocalDate.now(clock);
        var facts = new HashMap<String, Object>();
        facts.put("taking", entry.filter(one -> !one.isActive(today)).isPresent() ? "CLOSED" : capacity.isListOpen(file.area(), service.code()) ? "OPEN" : "LIST_CLOSED");
        facts.put("placeFits", entry.map(one -> one.covers(new Entry.Places(file.area(), file.area(), file.area()))).orElse(true));
        facts.put("workFits", workFits(file.reference(), kinds.of(service.partnerKind()).targetGroup()));
        facts.put("ageFits", entry.map(one -> one.takesAge(age)).orElse(true));
        facts.put("parked", isParked(file.reference(), service.code(), today));
        facts.put("daysSinceAssured", entry.map(one -> one.daysSinceAssured(today)).orElse(null));
        var row = decisions.ask("service-recommendation", facts).get(0);
        return new Recommendation(service, Advice.valueOf((String) row.get("standing")), (String) row.get("why"), entry.map(Entry::alert).filter(alert -> !alert.isBlank()).orElse(null), figures);
    }

    private boolean workFits(String caseReference, PartnerKind.TargetGroup group) {
        var inWork = cases.workStatus(caseReference).map(WorkStatus::valueOf).orElse(WorkStatus.UNKNOWN).inWork();
        return switch (group) {
            case BOTH -> true;
            case IN_WORK -> !inWork.equals("NO");
            case OUT_OF_WORK -> !inWork.equals("YES");
        };
    }

    /** A service that did not take this person is not recommended again for as long as the reason says; a reason without days lasts until somebody looks at it anew. */
    private boolean isParked(String caseReference, String service, LocalDate today) {
        return referrals.ofCase(caseReference).stream().filter(referral -> referral.service().equals(service) && !referral.isOpen() && referral.reason() != null)
                .anyMatch(referral -> reasons.find(referral.reason()).filter(reason -> reason.parkDays() == null
                        || LocalDate.ofInstant(referral.standing().since(), ENGLAND).plusDays(reason.parkDays()).isAfter(today)).isPresent());
    }
}
