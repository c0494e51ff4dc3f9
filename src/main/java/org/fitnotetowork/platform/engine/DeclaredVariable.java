package org.fitnotetowork.platform.engine;

import java.util.regex.Pattern;

/**
 * A process variable as its model declares it: {@code <camunda:property name="variable.route" value="string outcome"/>}.
 *
 * @param type      what the engine stores
 * @param meaning   what kind of thing it is; anything else about a person belongs in the case file
 */
public record DeclaredVariable(Type type, Meaning meaning) {

    public enum Type { STRING, BOOLEAN, INTEGER, DATE }

    public enum Meaning { REFERENCE, OUTCOME, DATE, COUNT }

    /** Codes and references only: no blank, no sentence, nothing a person could be described with. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:@-]{1,64}");

    /** Reads "string outcome". Throws {@link IllegalArgumentException} where the words are others. */
    static DeclaredVariable parse(String declaration) {
        var words = declaration.trim().toUpperCase(java.util.Locale.ROOT).split("\\s+");
        if (words.length != 2) {
            throw new IllegalArgumentException("a variable is declared with a type and a meaning, for example \"string outcome\", not \"" + declaration + "\"");
        }
        return new DeclaredVariable(Type.valueOf(words[0]), Meaning.valueOf(words[1]));
    }

    /** True where a form's answer under this name steers the process; references are set by code alone. */
    public boolean takesAnswers() {
        return meaning != Meaning.REFERENCE;
    }

    /** A form's answer as the engine stores it: a day as the moment at which it begins in England. */
    public Object fromAnswer(Object answer) {
        return type == Type.DATE ? Var.startOfDay(java.time.LocalDate.parse((String) answer)) : answer;
    }

    boolean accepts(String serializer, String text) {
        return switch (serializer) {
            case "null" -> true;
            case "string" -> type == Type.STRING && (text == null || CODE.matcher(text).matches());
            case "boolean" -> type == Type.BOOLEAN;
            case "integer", "long", "short" -> type == Type.INTEGER;
            case "date" -> type == Type.DATE;
            default -> false;
        };
    }
}
