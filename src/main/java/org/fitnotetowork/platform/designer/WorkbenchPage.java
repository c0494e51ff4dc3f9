package org.fitnotetowork.platform.designer;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.model.Finding;

/** The designer's page. Everything that comes from a file is escaped: a model may hold any text. */
final class WorkbenchPage {

    private WorkbenchPage() {
    }

    static String of(Workbench.State state) {
        return page("Saved models", heading(state) + state.findings().stream().collect(Collectors.groupingBy(Finding::file, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(file -> file(file.getKey(), file.getValue())).collect(Collectors.joining()));
    }

    static String beforeTheFirstCheck() {
        return page("Saved models", "<h1>The models are being checked</h1><p>This is the first check since the start. What you save meanwhile is checked after it.</p>");
    }

    static String nothingHere() {
        return page("This is not here", "<h1>This is not here</h1><p>There is nothing at this address, or it is not yours to see.</p>");
    }

    private static String heading(Workbench.State state) {
        var saved = state.saved().isEmpty() ? "" : "<p>Saved last: " + htmlEscape(String.join(", ", state.saved())) + ".</p>";
        if (!state.findings().isEmpty()) {
            return "<h1>Not live: " + count(state.findings().size()) + " to mend</h1>" + saved
                    + "<p>Nothing was deployed; what ran goes on running. Mend this and save again.</p>";
        }
        if (state.saved().isEmpty()) {
            return "<h1>All models are sound</h1><p>Save a model, table or form under processes/ or forms/: it is checked and goes live at once.</p>";
        }
        return "<h1>Sound</h1>" + saved + (state.live().isEmpty() ? "<p>Nothing new to deploy.</p>" : "<p>Live now: " + htmlEscape(String.join(", ", state.live())) + ".</p>")
                + "<p>New cases use it. Cases under way stay on their version.</p>";
    }

    private static String count(int findings) {
        return findings == 1 ? "1 thing" : findings + " things";
    }

    private static String file(String name, List<Finding> findings) {
        return "<section><h2>" + htmlEscape(name) + "</h2><ul>" + findings.stream().map(WorkbenchPage::finding).collect(Collectors.joining()) + "</ul></section>";
    }

    private static String finding(Finding finding) {
        return "<li><p><strong>" + htmlEscape(finding.sentence()) + "</strong></p><p>Rule: " + htmlEscape(finding.rule()) + ".</p><p>To mend it: " + htmlEscape(finding.mend()) + "</p></li>";
    }

    private static String page(String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="en-GB">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>Fit Note to Work - %s</title>
                  <link rel="stylesheet" href="/designer/page.css">
                  <script type="module" src="/designer/page.js"></script>
                </head>
                <body>
                <p class="demo-strip" role="note">Demonstration: every person and organisation here is made up</p>
                <nav aria-label="Back"><a href="/camunda/app/cockpit/default/">Cockpit</a></nav>
                <main aria-live="polite">%s</main>
                <p id="stale" role="status"></p>
                </body>
                </html>
                """.formatted(title, body);
    }
}
