package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.Domain;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.catalog.Cast;
import dev.rung.sql.catalog.Catalog;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a change of type costs: nothing where the bytes stay and no length has to be looked at ({@code ATColumnChangeRequiresRewrite} of
 * PostgreSQL 18, {@code src/backend/commands/tablecmds.c}).
 *
 * @param from the type before
 * @param to the type after
 * @param schema the schema that knows the domains
 * @param isUtc whether the session is known to be in UTC
 */
record TypeChange(Type from, Type to, Schema schema, boolean isUtc) {

    private static final Set<String> TIMES = Set.of("timestamp", "timestamptz", "time", "timetz");
    private static final Set<String> TIMESTAMPS = Set.of("timestamp", "timestamptz");
    private static final Set<String> TEXTS = Set.of("text", "varchar", "citext");
    private static final int FINEST = 6;

    /** Whether each row has to be written anew. */
    boolean isRewrite() {
        if (isConstrained(to, schema) && !(to.equals(from))) {
            return true;
        }
        var source = base(from);
        var target = base(to);
        if (source.type().isArray() || target.type().isArray()) {
            return !source.equals(target);
        }
        return isOfOneType(source, target) ? !keepsLength(source, target) : !keepsBytes(source, target);
    }

    /** Whether an index that is ordered by such values stays as it is. */
    boolean keepsOrder() {
        return order(base(from)).equals(order(base(to)));
    }

    private static String order(Type type) {
        return switch (type.type().name()) {
            case "varchar", "text" -> "text";
            case "cidr", "inet" -> "inet";
            default -> type.made() + type.type().name();
        };
    }

    private static boolean isOfOneType(Type source, Type target) {
        return source.made() == target.made()
                && source.type().name().equals(target.type().name());
    }

    /** Whether a domain demands anything, or one that it is made of. */
    static boolean isConstrained(Type type, Schema schema) {
        return domain(type, schema)
                .filter(domain -> domain.definition(Domain.class).notNull().isPresent()
                        || !schema.children(domain.id(), ObjectKind.CONSTRAINT).isEmpty()
                        || isConstrained(domain.definition(Domain.class).type(), schema))
                .isPresent();
    }

    static Optional<SchemaObject> domain(Type type, Schema schema) {
        return type.type().isArray()
                ? Optional.empty()
                : schema.find(type.made()).filter(made -> made.kind() == ObjectKind.DOMAIN);
    }

    private Type base(Type type) {
        return domain(type, schema)
                .map(domain -> base(domain.definition(Domain.class).type()))
                .orElse(type);
    }

    private static boolean keepsLength(Type source, Type target) {
        var was = source.modifiers();
        var is = target.modifiers();
        if (was.equals(is)) {
            return true;
        }
        var name = target.type().name();
        return switch (name) {
            case "varchar", "varbit" -> is.isEmpty() || (!was.isEmpty() && number(is, 0) >= number(was, 0));
            case "numeric" ->
                is.isEmpty() || (!was.isEmpty() && number(is, 0) >= number(was, 0) && scale(is) == scale(was));
            case "interval" -> keepsInterval(was, is);
            default -> TIMES.contains(name) && precision(is) >= precision(was);
        };
    }

    private static boolean keepsInterval(List<String> was, List<String> is) {
        return is.isEmpty() || (!was.isEmpty() && fields(is).equals(fields(was)) && precision(is) >= precision(was));
    }

    private static String fields(List<String> modifiers) {
        return Character.isLetter(modifiers.get(0).charAt(0)) ? modifiers.get(0) : "";
    }

    private static int precision(List<String> modifiers) {
        return modifiers.isEmpty()
                        || Character.isLetter(
                                modifiers.get(modifiers.size() - 1).charAt(0))
                ? FINEST
                : number(modifiers, modifiers.size() - 1);
    }

    private static int scale(List<String> modifiers) {
        return modifiers.size() > 1 ? number(modifiers, 1) : 0;
    }

    private static int number(List<String> modifiers, int index) {
        try {
            return Integer.parseInt(modifiers.get(index).strip());
        } catch (NumberFormatException notWritten) {
            return -1;
        }
    }

    private boolean keepsBytes(Type source, Type target) {
        var from = source.type().name();
        var to = target.type().name();
        if (!from.equals(to) && TIMESTAMPS.contains(from) && TIMESTAMPS.contains(to)) {
            return isUtc && precision(target.modifiers()) >= precision(source.modifiers());
        }
        if (TEXTS.contains(from) && TEXTS.contains(to)) {
            return target.modifiers().isEmpty();
        }
        return source.isBuiltIn() && target.isBuiltIn() && target.modifiers().isEmpty() && areSameBytes(source, target);
    }

    private static boolean areSameBytes(Type source, Type target) {
        return !target.is("bpchar")
                && Catalog.of(Catalog.NEWEST)
                        .casts()
                        .find(source.type(), target.type())
                        .filter(cast -> cast.method() == Cast.Method.BINARY)
                        .isPresent();
    }
}
