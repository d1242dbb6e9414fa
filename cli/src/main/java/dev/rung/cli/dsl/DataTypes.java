package dev.rung.cli.dsl;

import dev.rung.processor.read.JavaCode;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.printer.SqlPrinter;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.StandardType;
import dev.rung.sql.tree.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Types as jOOQ names them, where what it renders is the same type, and as {@code dataType("…")} where it is not. */
final class DataTypes {

    private static final Map<String, String> CONSTANTS = Map.ofEntries(
            Map.entry("smallint", "SMALLINT"),
            Map.entry("integer", "INTEGER"),
            Map.entry("bigint", "BIGINT"),
            Map.entry("numeric", "NUMERIC"),
            Map.entry("real", "REAL"),
            Map.entry("double precision", "DOUBLE"),
            Map.entry("boolean", "BOOLEAN"),
            Map.entry("character varying", "VARCHAR"),
            Map.entry("character", "CHAR"),
            Map.entry("text", "CLOB"),
            Map.entry("uuid", "UUID"),
            Map.entry("date", "LOCALDATE"),
            Map.entry("time", "LOCALTIME"),
            Map.entry("timestamp", "LOCALDATETIME"),
            Map.entry("time with time zone", "TIMEWITHTIMEZONE"),
            Map.entry("timestamp with time zone", "TIMESTAMPWITHTIMEZONE"),
            Map.entry("json", "JSON"),
            Map.entry("jsonb", "JSONB"),
            Map.entry("xml", "XML"),
            Map.entry("bytea", "BLOB"));

    private static final Set<String> TEXTS = Set.of("text", "character varying", "character");

    private DataTypes() {}

    static Code of(TypeName type) {
        NotInDsl.unless(!type.isSet(), "a set of a type");
        requireItself(type);
        var canonical = Spelling.of(type);
        return constant(canonical).orElseGet(() -> Code.call("dataType", SqlPrinter.print(canonical)));
    }

    private static Optional<Code> constant(TypeName type) {
        var constant = CONSTANTS.get(name(type));
        var sizes = modifiers(type).stream().map(Literals::whole).toList();
        boolean isArray = !type.dimensions().isEmpty();
        if (constant == null
                || sizes.stream().anyMatch(Optional::isEmpty)
                || (isArray && !sizes.isEmpty())
                || type.dimensions().size() > 1
                || type.dimensions().stream()
                        .anyMatch(dimension -> dimension.length().isPresent())) {
            return Optional.empty();
        }
        var code = sizes.isEmpty()
                ? Code.constant(constant)
                : Code.call(constant, sizes.stream().map(Optional::get).toList());
        return Optional.of(isArray ? code.then("array") : code);
    }

    /** What stands in {@code public} cannot be told without its schema if PostgreSQL has one of that name. */
    private static void requireItself(TypeName type) {
        if (type.base() instanceof TypeName.Named named && Names.isOwn(named.name())) {
            var name = named.name().name().text();
            NotInDsl.unless(
                    Catalog.of(Catalog.NEWEST).types().find(name).isEmpty(), "a type that has the name of another");
        }
    }

    /** The name of a type that PostgreSQL has, and nothing for the others; without its modifiers. */
    static String name(TypeName type) {
        if (type.base() instanceof TypeName.Standard standard) {
            return standard.keyword().sql();
        }
        return type.base() instanceof TypeName.Named named
                        && named.name().parts().size() == 1
                ? named.name().name().text()
                : "";
    }

    private static List<Expression> modifiers(TypeName type) {
        if (type.base() instanceof TypeName.Standard standard) {
            return standard.modifiers();
        }
        return type.base() instanceof TypeName.Named named ? named.modifiers() : List.of();
    }

    /** The same type without a length, a precision and the like. */
    static TypeName withoutModifiers(TypeName type) {
        var base = type.base() instanceof TypeName.Standard standard
                ? new TypeName.Standard(standard.keyword(), List.of(), standard.place())
                : type.base() instanceof TypeName.Named named
                        ? new TypeName.Named(named.name(), List.of(), named.place())
                        : type.base();
        return new TypeName(type.isSet(), base, type.dimensions(), type.place());
    }

    /** Whether it is this type, in any spelling, with nothing said besides. */
    static boolean is(TypeName type, StandardType standard) {
        var canonical = Spelling.of(type);
        return name(canonical).equals(standard.sql())
                && canonical.dimensions().isEmpty()
                && modifiers(canonical).isEmpty();
    }

    /** Whether jOOQ has no constant for it, so that its values are objects of any class. */
    static boolean isOther(TypeName type) {
        return of(type).expression() instanceof JavaCode.Call call
                && call.method().equals("dataType");
    }

    /** Whether its values are strings in Java. */
    static boolean isText(TypeName type) {
        return TEXTS.contains(name(Spelling.of(type))) && type.dimensions().isEmpty();
    }
}
