package dev.rung.cli.source;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of classes, made from words. */
public final class ClassNames {

    /** What a migration refers to by its simple name, and so cannot be called itself. */
    private static final Set<String> TAKEN = Set.of(
            "Migration", "Reversible", "Irreversible", "DSLContext", "Override", "String", "Object", "RungRegistry");

    private ClassNames() {}

    /**
     * The name of a class that does what the words say: {@code add users} gives {@code AddUsers}.
     *
     * @param words words, separated by anything that cannot stand in a name
     * @return the name, or an empty text when there is no letter or digit among the words
     */
    public static String of(String words) {
        var name = Stream.of(words.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(ClassNames::capitalized)
                .collect(Collectors.joining());
        if (name.isEmpty()) {
            return name;
        }
        return !Character.isJavaIdentifierStart(name.charAt(0)) || TAKEN.contains(name) || isVersioned(name)
                ? "Migration" + name
                : name;
    }

    /** A name such as {@code V7} would promise the version 7. */
    private static boolean isVersioned(String name) {
        return name.matches("V\\d.*");
    }

    private static String capitalized(String word) {
        var identifier = word.codePoints()
                .filter(Character::isJavaIdentifierPart)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean shouts = identifier.length() > 1 && identifier.equals(identifier.toUpperCase(Locale.ROOT));
        var rest = identifier.isEmpty() ? "" : identifier.substring(1);
        return identifier.isEmpty()
                ? ""
                : identifier.substring(0, 1).toUpperCase(Locale.ROOT) + (shouts ? rest.toLowerCase(Locale.ROOT) : rest);
    }
}
