package org.fitnotetowork.platform.taskform;

import java.util.List;

/** Options that a form's field takes from the server ({@code valuesKey} in the form). */
public interface OptionList {

    record Option(String value, String label) {
    }

    /** The name that forms give as {@code valuesKey}. */
    String name();

    List<Option> options(TaskAnswers.Task task);
}
