package dev.rung.cli.difference;

import dev.rung.catalog.CatalogChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Columns that are to the entities what they are in the database, where the entities say no more than what goes without saying. */
final class SameColumns {

    private static final Pattern TEXT = Pattern.compile("text|character varying.*|citext|.*\\.citext");
    private static final Pattern NUMBER = Pattern.compile("numeric.*");
    private static final Pattern TIME = Pattern.compile("(time(?:stamp)?)(?:\\(\\d\\))?( with(?:out)? time zone)");

    private SameColumns() {}

    /** The statements that make them the same. */
    static List<String> statements(List<CatalogChange> changes) {
        var statements = new ArrayList<String>();
        for (var change : changes) {
            var before = change.before();
            var after = change.after();
            if (change.kind().equals("column") && before != null) {
                if ("type".equals(change.property()) && after != null && isSameType(before, after)) {
                    statements.add(Names.alterColumn(change) + "type " + after);
                } else if ("identity".equals(change.property())) {
                    identity(change, after != null, changes).ifPresent(statements::add);
                }
            }
        }
        return statements;
    }

    /** The lengths and precisions that Hibernate takes for want of others. */
    private static boolean isSameType(String entity, String made) {
        if (entity.equals("character varying(255)")) {
            return TEXT.matcher(made).matches();
        }
        if (entity.equals("numeric(38,2)")) {
            return NUMBER.matcher(made).matches();
        }
        return entity.equals("jsonb") && made.equals("json") || isSameTime(entity, made);
    }

    private static boolean isSameTime(String entity, String made) {
        var one = TIME.matcher(entity);
        var other = TIME.matcher(made);
        return one.matches()
                && other.matches()
                && one.group(1).equals(other.group(1))
                && one.group(2).equals(other.group(2));
    }

    /** {@code serial} numbers rows as well as an identity does, and one that is {@code always} is one too. */
    private static Optional<String> identity(CatalogChange change, boolean isIdentity, List<CatalogChange> changes) {
        if (isIdentity) {
            return Optional.of(Names.alterColumn(change) + "set generated " + change.after());
        }
        boolean isSerial = changes.stream()
                .filter(other -> other.name().equals(change.name()) && "default".equals(other.property()))
                .anyMatch(other -> String.valueOf(other.after()).startsWith("nextval("));
        return isSerial ? Optional.of(Names.alterColumn(change) + "drop identity") : Optional.empty();
    }
}
