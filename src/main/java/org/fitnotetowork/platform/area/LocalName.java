package org.fitnotetowork.platform.area;

/** How an area's own variation of a model or form is called: {@code <id>--<area>}, kept under {@code local/<area>/}. */
public final class LocalName {

    private static final String BETWEEN = "--";

    private LocalName() {
    }

    public static String of(String national, String area) {
        return national + BETWEEN + area;
    }

    public static boolean isLocal(String id) {
        return id.contains(BETWEEN);
    }

    /** The id of what is varied; an id that varies nothing is its own. */
    public static String national(String id) {
        return isLocal(id) ? id.substring(0, id.indexOf(BETWEEN)) : id;
    }

    /** The area that varies; empty for a national id. */
    public static String area(String id) {
        return isLocal(id) ? id.substring(id.indexOf(BETWEEN) + BETWEEN.length()) : "";
    }
}
