package dev.rung.cli.dsl;

import dev.rung.processor.parse.SqlText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a statement, those for a type in one spelling, and without those that change nothing. */
final class Words {

    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("int2", "smallint"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("bool", "boolean"),
            Map.entry("decimal", "numeric"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("varchar", "character varying"),
            Map.entry("char", "character"),
            Map.entry("timestamptz", "timestamp with time zone"),
            Map.entry("timetz", "time with time zone"));

    /** {@code column} and {@code set data} may be left out, {@code references} says enough, and a trigger executes either. */
    private static final Set<String> CHANGE_NOTHING = Set.of(
            "column",
            "constraint",
            "foreign",
            "key",
            "set",
            "data",
            "type",
            "using",
            "btree",
            "each",
            "function",
            "procedure",
            "restrict");

    private static final Pattern TEXT = Pattern.compile("(?s)'(.*)'");

    private final List<String> words;

    private Words(List<String> words) {
        this.words = words;
    }

    static Words of(String sql) {
        var spelled = SqlText.words(sql).stream()
                .map(Words::spelled)
                .collect(Collectors.joining(" "))
                .replace(" without time zone", "");
        return new Words(Arrays.stream(spelled.split(" "))
                .filter(word -> !CHANGE_NOTHING.contains(word))
                .filter(word -> word.matches("(?s).*[\\p{L}\\p{N}'].*"))
                .toList());
    }

    /** A text without its quotes, for options may be written without them. */
    private static String spelled(String word) {
        var text = TEXT.matcher(word);
        return text.matches() ? text.group(1).replace("''", "'") : SPELLINGS.getOrDefault(word, word);
    }

    /** Whether the other has each of these as often, those that may be left out aside, and none besides. */
    boolean areKeptBy(Words other, Set<String> omissible) {
        var lost = new ArrayList<>(words);
        other.words.forEach(lost::remove);
        lost.removeAll(omissible);
        var added = new ArrayList<>(other.words);
        added.removeAll(words);
        added.removeAll(omissible);
        return lost.isEmpty() && added.isEmpty();
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
