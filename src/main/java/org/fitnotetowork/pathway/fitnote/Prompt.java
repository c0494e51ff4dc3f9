package org.fitnotetowork.pathway.fitnote;

/** Why somebody looks at a note's dates (domain C6). When, is said by the table {@code fit-note-clocks}. */
public enum Prompt { END_NEAR, BOOK_ASSESSMENT, ENDED, SICK_PAY_WEEK_20, SUPPORT_AGAIN }
