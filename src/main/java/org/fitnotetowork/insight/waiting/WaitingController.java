package org.fitnotetowork.insight.waiting;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.fitnotetowork.insight.OwnAreas;
import org.fitnotetowork.insight.OwnAreas.Choice;
import org.fitnotetowork.pathway.casefile.WorkStatus;
import org.fitnotetowork.pathway.referral.PartnerKinds;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What Cockpit asks for a manager. Whoever is none finds nothing here; an area that is not the asker's does not exist. */
@RestController
@RequestMapping("/api/insight")
class WaitingController {

    /** @param areas the asker's own, for choosing one */
    record Waiting(List<Choice> areas, List<Choice> partnerKinds, List<Bottleneck> places) { }

    /** @param months how many months of ended waits count, this one included */
    record Heat(List<Choice> areas, List<Choice> partnerKinds, List<Choice> workStatuses, List<Integer> versions, int months, List<HeatOfElement> elements) { }

    private static final int LONGEST = 60;

    private final OwnAreas own;
    private final Bottlenecks bottlenecks;
    private final HeatMap heatMap;
    private final PartnerKinds kinds;
    private final Clock clock;

    WaitingController(OwnAreas own, Bottlenecks bottlenecks, HeatMap heatMap, PartnerKinds kinds, Clock clock) {
        this.own = own;
        this.kinds = kinds;
        this.bottlenecks = bottlenecks;
        this.heatMap = heatMap;
        this.clock = clock;
    }

    @GetMapping("waiting")
    Waiting waiting(@RequestParam(required = false) String area) {
        return new Waiting(own.choices(), partnerKinds(), bottlenecks.in(own.ofReader(area)));
    }

    @GetMapping("heat")
    Heat heat(@RequestParam String process, @RequestParam(required = false) Integer version, @RequestParam(defaultValue = "3") int months,
            @RequestParam(required = false) String area, @RequestParam(required = false) String workStatus, @RequestParam(required = false) String partnerKind) {
        var counted = Math.max(1, Math.min(LONGEST, months));
        var since = YearMonth.now(clock).minusMonths(counted - 1L);
        var question = new HeatQuestion(own.ofReader(area), process, version, since, blankAsNull(workStatus), blankAsNull(partnerKind));
        return new Heat(own.choices(), partnerKinds(), workStatuses(), heatMap.versions(process), counted, heatMap.of(question));
    }

    private List<Choice> partnerKinds() {
        return kinds.all().stream().map(kind -> new Choice(kind.code(), kind.words())).toList();
    }

    private static List<Choice> workStatuses() {
        return Arrays.stream(WorkStatus.values()).map(status -> new Choice(status.name(), status.words())).toList();
    }

    private static String blankAsNull(String asked) {
        return asked == null || asked.isBlank() ? null : asked;
    }
}
