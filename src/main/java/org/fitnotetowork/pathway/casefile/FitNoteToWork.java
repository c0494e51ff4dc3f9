package org.fitnotetowork.pathway.casefile;

/** The journey: its key, and the messages that reach it from the processes of other organisations and from any time. */
public final class FitNoteToWork {

    public static final String KEY = "fit-note-to-work";

    /** Begins a journey. */
    public static final String SUPPORT_WANTED = "journey.supportWanted";
    /** Answers whoever asked for the journey. */
    public static final String CASE_CLOSED = "case.closed";
    public static final String FIT_NOTE_RECEIVED = "fitnote.received";

    private FitNoteToWork() {
    }
}
