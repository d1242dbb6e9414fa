package dev.rung.cli.difference;

import dev.rung.catalog.CatalogChange;
import dev.rung.sql.tree.StandardType;
import dev.rung.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Columns that are to the entities what they are in the database, where the entities say no more than what goes without saying. */
final class SameColumns {

    private static final Set<String> TEXTS = Set.of("text", "citext");
    private static final Set<StandardType> TIMES = Set.of(
            StandardType.TIME,
            StandardType.TIME_WITH_TIME_ZONE,
            StandardType.TIMESTAMP,
            StandardType.TIMESTAMP_WITH_TIME_ZONE);

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
            return keyword(made).filter(StandardType.CHARACTER_VARYING::equals).isPresent()
                    || simpleName(made).filter(TEXTS::contains).isPresent();
        }
        if (entity.equals("numeric(38,2)")) {
            return keyword(made).filter(StandardType.NUMERIC::equals).isPresent();
        }
        return entity.equals("jsonb") && made.equals("json") || isSameTime(entity, made);
    }

    /** Times of one kind, whatever their precision. */
    private static boolean isSameTime(String entity, String made) {
        return keyword(entity).filter(TIMES::contains).isPresent()
                && keyword(entity).equals(keyword(made));
    }

    private static Optional<StandardType> keyword(String type) {
        return base(type).filter(TypeName.Standard.class::isInstance).map(base -> ((TypeName.Standard) base).keyword());
    }

    private static Optional<String> simpleName(String type) {
        return base(type)
                .filter(TypeName.Named.class::isInstance)
                .map(base -> ((TypeName.Named) base).name().name().text());
    }

    /** A type that is no array. */
    private static Optional<TypeName.Base> base(String type) {
        return Trees.type(type).filter(read -> read.dimensions().isEmpty()).map(TypeName::base);
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
