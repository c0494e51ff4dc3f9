package org.fitnotetowork.insight.export;

import java.util.stream.Collectors;
import org.fitnotetowork.insight.OwnAreas;
import org.fitnotetowork.insight.operations.OperationLog;
import org.fitnotetowork.insight.waiting.Bottlenecks;
import org.fitnotetowork.pathway.referral.PartnerKind;
import org.fitnotetowork.pathway.referral.PartnerKinds;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tables of figures as files, without small numbers, for who reads the figures of the area. */
@RestController
@RequestMapping("/api/insight")
class FiguresController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final OwnAreas own;
    private final Bottlenecks bottlenecks;
    private final PartnerKinds kinds;
    private final MeasuresToTakeOut measures;
    private final OperationLog operations;

    FiguresController(OwnAreas own, Bottlenecks bottlenecks, PartnerKinds kinds, MeasuresToTakeOut measures, OperationLog operations) {
        this.own = own;
        this.bottlenecks = bottlenecks;
        this.kinds = kinds;
        this.measures = measures;
        this.operations = operations;
    }

    @GetMapping("waiting.csv")
    ResponseEntity<String> places(@RequestParam(defaultValue = "") String area) {
        var areas = own.ofReader(area);
        operations.writeExport(areas, "Where people wait as CSV");
        var words = kinds.all().stream().collect(Collectors.toMap(PartnerKind::code, PartnerKind::words));
        return file("where-people-wait.csv", CSV, Spreadsheet.of(PlacesToTakeOut.HEADS, PlacesToTakeOut.rows(bottlenecks.in(areas), words)));
    }

    /** Of the one area named; otherwise of all that the asker reads, the nation included for who reads it. */
    @GetMapping("measures.json")
    ResponseEntity<MeasuresToTakeOut.Content> measures(@RequestParam(defaultValue = "") String area) {
        var areas = area.isBlank() ? own.choicesWithNation().stream().map(OwnAreas.Choice::code).toList() : own.ofReader(area);
        operations.writeExport(areas, "Measures as JSON");
        return file("measures.json", MediaType.APPLICATION_JSON, measures.of(areas));
    }

    private static <T> ResponseEntity<T> file(String name, MediaType type, T content) {
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString()).body(content);
    }
}
