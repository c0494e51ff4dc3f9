package org.fitnotetowork.pathway.jobsearch;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fitnotetowork.platform.TableFile;
import org.fitnotetowork.platform.taskform.Problem;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Stops words about health on their way to an employer who is hiring: before an offer nobody asks and nobody is told (Equality Act 2010, section 60). What the person wants
 * for the interview itself has a field of its own, which they pass on themselves.
 */
@Component
public class NoHealthBeforeOffer {

    record HealthWord(String beginning) {
    }

    private final Pattern words = Pattern.compile("(?<![\\p{L}-])(" + TableFile.read(new ClassPathResource("jobsearch/health-words.csv"), HealthWord.class).stream()
            .map(word -> Pattern.quote(word.beginning())).collect(Collectors.joining("|")) + ")\\p{L}*", Pattern.CASE_INSENSITIVE);

    /** What to mend in a text for a hiring employer, at {@code field}; nothing for a text of null. */
    public List<Problem> check(String field, String text) {
        return Optional.ofNullable(text).map(words::matcher).filter(found -> found.find())
                .map(found -> Problem.refuse(field, "S60", "Take out \"" + found.group() + "\": an employer who is hiring hears nothing about health before an offer. Write what the person can do and wants.")).stream().toList();
    }
}
