package dev.rung.processor.read;

import java.util.List;

/**
 * What {@code @History} says of the migrations of a package and of those below it.
 *
 * @param name the name, empty for the history of the application itself
 * @param table the history table, or an empty text for the default
 * @param after the histories whose tables this one uses
 * @param packageName the package that says so, or an empty text if none does
 */
public record DeclaredHistory(String name, String table, List<String> after, String packageName) {

    /** Of migrations of which no package says anything. */
    public static final DeclaredHistory UNDECLARED = new DeclaredHistory("", "", List.of(), "");

    /** What people call it. */
    public String called() {
        return name.isEmpty() ? "the history of the application itself" : "the history `" + name + "`";
    }

    /** Where the files of a history of this name lie in the class output. */
    public static String folder(String name) {
        return name.isEmpty() ? "META-INF/rung/" : "META-INF/rung/" + name + "/";
    }
}
