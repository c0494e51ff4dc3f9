package org.fitnotetowork.platform.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fitnotetowork.platform.TableFile;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** No need ends in silence: whoever chooses "More support is needed" sets something going. A choice that is for the record only is listed, with the reason. */
class AnswersLeadSomewhereTest {

    private static final Set<String> CHOICES = Set.of("radio", "select", "checkbox", "checklist");
    private static final String CODE = code();
    private static final List<String> MODELS = ModelFolder.PROJECT.texts().entrySet().stream().filter(file -> file.getKey().endsWith(".bpmn")).map(Map.Entry::getValue).toList();

    /** A choice on a form. */
    private record Choice(String form, String field) {
    }

    private record ForTheRecord(String form, String field, String why) {

        boolean says(Choice choice) {
            return form.equals(choice.form()) && choice.field().startsWith(field);
        }
    }

    private final List<ForTheRecord> listed = TableFile.read(new ClassPathResource("governance/for-the-record.csv"), ForTheRecord.class);

    @Test
    void every_choice_is_read_by_a_model_by_code_or_listed_as_for_the_record() {
        assertThat(choices().filter(choice -> !isRead(choice)).filter(choice -> listed.stream().noneMatch(line -> line.says(choice)))).isEmpty();
    }

    @Test
    void what_is_listed_is_there_and_nobody_reads_it() {
        var unread = choices().filter(choice -> !isRead(choice)).toList();

        assertThat(listed).allSatisfy(line -> assertThat(unread).as("%s", line).anyMatch(line::says)).allSatisfy(line -> assertThat(line.why()).isNotBlank());
    }

    /** Code names it, or a model that shows the form declares it and reads it in an expression, a table or a called process. */
    private static boolean isRead(Choice choice) {
        return CODE.contains("\"" + choice.field() + "\"") || MODELS.stream().filter(model -> model.contains("camunda:formRef=\"" + choice.form() + "\"")).anyMatch(model -> reads(model, choice.field()));
    }

    private static boolean reads(String model, String field) {
        return Pattern.compile("[$#]\\{[^}]*\\b" + field + "\\b[^}]*}|source=\"" + field + "\"").matcher(model).find();
    }

    private static Stream<Choice> choices() {
        return ModelFolder.PROJECT.forms().stream().flatMap(form -> form.fields().stream().filter(field -> CHOICES.contains(field.type())).map(field -> new Choice(form.stem(), field.key())));
    }

    private static String code() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var code = new StringBuilder();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                code.append(Files.readString(file));
            }
            return code.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
