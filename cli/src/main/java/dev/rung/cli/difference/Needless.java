package dev.rung.cli.difference;

import dev.rung.catalog.CatalogChange;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Statements that drop an index, a constraint or a column and make it again as it was, or that drop a part of a table that goes
 * anyway. PostgreSQL needs few of them; each that makes one reads the whole table, and a column would come back empty.
 */
public final class Needless {

    private static final String TABLE = "(?is)ALTER TABLE (?:ONLY )?" + Judgement.NAME;
    private static final Pattern DROPS_PART =
            Pattern.compile(TABLE + "\\s+DROP (?:CONSTRAINT|COLUMN) " + Judgement.NAME);
    private static final Pattern ADDS_PART =
            Pattern.compile(TABLE + "\\s+ADD (?:CONSTRAINT|COLUMN) " + Judgement.NAME + " .*");
    private static final Pattern DROPS_INDEX = Pattern.compile("(?i)DROP INDEX " + Judgement.NAME);
    private static final Pattern ADDS_INDEX = Pattern.compile(
            "(?is)CREATE (?:UNIQUE )?INDEX " + Judgement.NAME + " ON (?:ONLY )?" + Judgement.NAME + " .*",
            Pattern.DOTALL);

    /** An extension brings its own. */
    private static final Pattern OF_EXTENSION = Pattern.compile("(?is)COMMENT ON EXTENSION .*");

    private Needless() {}

    /**
     * The statements without those that may be needless; whether they are, only PostgreSQL can tell.
     *
     * @param statements the statements
     * @param changes the differences that they are to make
     * @return those that remain, in order
     */
    public static List<String> without(List<String> statements, List<CatalogChange> changes) {
        var changed = changes.stream().map(Needless::name).collect(Collectors.toSet());
        var dropped = statements.stream()
                .flatMap(statement -> dropped(statement).stream())
                .collect(Collectors.toCollection(HashSet::new));
        dropped.removeAll(changed);
        return statements.stream()
                .filter(statement -> !OF_EXTENSION.matcher(statement).matches())
                .filter(statement -> !isAny(dropped(statement), dropped) && !isAny(added(statement), dropped))
                .toList();
    }

    private static boolean isAny(Optional<String> name, Set<String> names) {
        return name.isPresent() && names.contains(name.get());
    }

    /** An index is known by its schema, the other parts by their table. */
    private static String name(CatalogChange change) {
        return change.kind().equals("index")
                ? Names.place(Names.place(change.name())) + "." + Names.simple(change.name())
                : change.name();
    }

    private static Optional<String> dropped(String statement) {
        var part = DROPS_PART.matcher(statement);
        if (part.matches()) {
            return Optional.of(part.group(1) + "." + part.group(2));
        }
        var index = DROPS_INDEX.matcher(statement);
        return index.matches() ? Optional.of(index.group(1)) : Optional.empty();
    }

    private static Optional<String> added(String statement) {
        var part = ADDS_PART.matcher(statement);
        if (part.matches()) {
            return Optional.of(part.group(1) + "." + part.group(2));
        }
        var index = ADDS_INDEX.matcher(statement);
        return index.matches() ? Optional.of(Names.place(index.group(2)) + "." + index.group(1)) : Optional.empty();
    }
}
