package org.fitnotetowork.pathway.fitnote.process;

import java.time.LocalDate;
import org.fitnotetowork.platform.engine.Var;

/** The process {@code fit-note-watch} as code knows it. */
final class FitNoteWatch {

    /** Begins a watch. */
    static final String TO_WATCH = "fitnote.toWatch";
    static final Var<String> NOTE_NUMBER = Var.code("noteNumber");
    /** A {@link org.fitnotetowork.pathway.fitnote.Prompt}, {@link #NONE} where none is left, {@link #ANSWERED} where the look is no longer needed. */
    static final Var<String> LOOK = Var.code("look");
    static final Var<LocalDate> LOOK_ON = Var.date("lookOn");
    static final String NONE = "NONE";
    static final String ANSWERED = "ANSWERED";

    private FitNoteWatch() {
    }
}
