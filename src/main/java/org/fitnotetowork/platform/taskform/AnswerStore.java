package org.fitnotetowork.platform.taskform;

import java.util.List;
import org.fitnotetowork.platform.access.SignedIn;
import org.fitnotetowork.platform.disclosure.Item;

/** Keeps the answers of forms and fields that no capability claims, each under the information class that its field declares. */
public interface AnswerStore {

    record Answer(String field, Item item, Object value) {
    }

    void keep(String caseReference, String form, String organisation, SignedIn person, List<Answer> answers);
}
