package dev.rung.cli.difference;

import dev.rung.catalog.CatalogChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Constraints and indexes of entities that the database has already: under another name, or with more said of them, such as
 * {@code on delete cascade} or a predicate.
 */
final class SameParts {

    private static final Set<String> KINDS = Set.of("constraint", "index");
    private static final Pattern INDEX_NAME =
            Pattern.compile("^(CREATE (?:UNIQUE )?INDEX) (?:\"(?:[^\"]|\"\")+\"|\\S+) ON ");
    private static final Pattern UNIQUE_INDEX = Pattern.compile("CREATE UNIQUE INDEX ON .* USING btree (\\(.*\\))");

    private SameParts() {}

    /** The statements that make those of the entities the same, or that make room for the others. */
    static List<String> statements(List<CatalogChange> changes) {
        var statements = new ArrayList<String>();
        var others = new ArrayList<>(changes.stream()
                .filter(change -> change.property() == null && change.before() == null)
                .toList());
        for (var change : changes) {
            if (!KINDS.contains(change.kind()) || change.before() == null) {
                continue;
            }
            if (change.property() == null) {
                var same =
                        others.stream().filter(other -> isSame(change, other)).findFirst();
                same.ifPresent(others::remove);
                same.map(other -> adopt(change, other)).ifPresent(statements::add);
            } else if ("definition".equals(change.property())
                    && change.after() != null
                    && says(change.after(), change.before())) {
                statements.add(drop(change));
            }
        }
        return statements;
    }

    private static boolean isSame(CatalogChange entity, CatalogChange other) {
        if (!Names.place(entity.name()).equals(Names.place(other.name()))) {
            return false;
        }
        var wanted = definition(entity.before());
        var there = definition(other.after());
        if (entity.kind().equals(other.kind())) {
            return entity.kind().equals("index") ? there.equals(wanted) : there.startsWith(wanted);
        }
        var unique = UNIQUE_INDEX.matcher(there);
        return unique.matches() && wanted.equals("UNIQUE " + unique.group(1));
    }

    /** What the one says, and maybe more. */
    private static boolean says(String more, String less) {
        return definition(more).startsWith(definition(less));
    }

    /** The definition without the name of an index. */
    private static String definition(@Nullable String definition) {
        return INDEX_NAME.matcher(String.valueOf(definition)).replaceFirst("$1 ON ");
    }

    private static String adopt(CatalogChange entity, CatalogChange other) {
        boolean isEqual = definition(entity.before()).equals(definition(other.after()));
        if (!isEqual) {
            return drop(entity);
        }
        return entity.kind().equals("index")
                ? "alter index " + index(entity) + " rename to " + Names.simple(other.name())
                : "alter table " + Names.place(entity.name()) + " rename constraint " + Names.simple(entity.name())
                        + " to " + Names.simple(other.name());
    }

    private static String drop(CatalogChange entity) {
        return entity.kind().equals("index")
                ? "drop index " + index(entity)
                : "alter table " + Names.place(entity.name()) + " drop constraint " + Names.simple(entity.name());
    }

    /** An index stands in the schema of its table. */
    private static String index(CatalogChange index) {
        return Names.place(Names.place(index.name())) + "." + Names.simple(index.name());
    }
}
