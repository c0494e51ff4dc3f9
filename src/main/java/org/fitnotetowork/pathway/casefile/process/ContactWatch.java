package org.fitnotetowork.pathway.casefile.process;

import java.time.LocalDate;
import org.fitnotetowork.platform.engine.Var;

/** The process {@code contact-watch} as code knows it. */
final class ContactWatch {

    static final String KEY = "contact-watch";
    /** Begins a watch. */
    static final String TO_KEEP = "contact.toKeep";
    /** Answers the question before the coach does. */
    static final String HAPPENED = "contact.happened";

    static final Var<Integer> CONTACT_WITHIN = Var.count("contactWithin");
    static final Var<Integer> MANAGER_AFTER = Var.count("managerAfter");
    static final Var<LocalDate> CONTACT_BY = Var.date("contactBy");
    static final Var<LocalDate> MANAGER_ON = Var.date("managerOn");
    /** {@link #KEPT} where somebody was in contact meanwhile, {@link #NONE} where nobody was. */
    static final Var<String> CONTACT = Var.code("contact");
    static final String KEPT = "KEPT";
    static final String NONE = "NONE";

    private ContactWatch() {
    }
}
