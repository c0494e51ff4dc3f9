package org.fitnotetowork.insight.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.fitnotetowork.insight.OwnAreas;
import org.fitnotetowork.insight.operations.OperationLog;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Event logs as files, for managers of the area. Written as they are read. */
@RestController
@RequestMapping("/api/insight")
class ExportController {

    private final OwnAreas own;
    private final EventLog log;
    private final OperationLog operations;

    ExportController(OwnAreas own, EventLog log, OperationLog operations) {
        this.own = own;
        this.log = log;
        this.operations = operations;
    }

    @GetMapping("event-log.xes")
    void xes(@RequestParam(defaultValue = "") String area, HttpServletResponse response) throws IOException, XMLStreamException {
        var areas = own.ofManager(area);
        operations.writeExport(areas, "Event log as XES");
        response.setContentType("application/xml");
        response.setHeader("Content-Disposition", "attachment; filename=\"event-log.xes\"");
        var file = new XesFile(response.getOutputStream());
        file.begin();
        log.read(areas, file::write);
        file.end();
    }

    @GetMapping("event-log.json")
    void ocel(@RequestParam(defaultValue = "") String area, HttpServletResponse response) throws IOException {
        var areas = own.ofManager(area);
        operations.writeExport(areas, "Event log as OCEL 2.0");
        response.setContentType("application/json");
        response.setHeader("Content-Disposition", "attachment; filename=\"event-log.json\"");
        var file = new OcelFile(response.getOutputStream());
        file.begin();
        log.read(areas, file::write);
        file.end();
    }
}
