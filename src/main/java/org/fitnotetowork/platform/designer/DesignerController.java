package org.fitnotetowork.platform.designer;

import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.access.SignedIn;
import org.fitnotetowork.platform.access.WhoIsSignedIn;
import org.fitnotetowork.platform.taskform.OwnPage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page on which a designer reads whether what they saved is live, and what to mend. Nobody else's: it names every model. */
@RestController
class DesignerController implements OwnPage {

    private static final String ADDRESS = "/api/designer";
    private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final ObjectProvider<Workbench> workbench;
    private final WhoIsSignedIn who;

    DesignerController(ObjectProvider<Workbench> workbench, WhoIsSignedIn who) {
        this.workbench = workbench;
        this.who = who;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<String> page() {
        if (!isFor(who.now())) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).contentType(PAGE).body(WorkbenchPage.nothingHere());
        }
        return ResponseEntity.ok().contentType(PAGE).body(workbench.getObject().state().map(WorkbenchPage::of).orElseGet(WorkbenchPage::beforeTheFirstCheck));
    }

    @Override
    public String label() {
        return "Saved models";
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public boolean isFor(SignedIn person) {
        return workbench.getIfAvailable() != null && (person.has(Role.DESIGNER) || person.has(Role.ADMIN));
    }
}
