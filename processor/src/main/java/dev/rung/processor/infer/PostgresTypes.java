package dev.rung.processor.infer;

import dev.rung.processor.parse.TypeName;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.catalog.Type;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The types of this package as PostgreSQL's catalog has them, and the way back. */
final class PostgresTypes {

    /** What the newest PostgreSQL brings along. */
    static final Catalog POSTGRES = Catalog.of(Catalog.NEWEST);

    private static final String NOWHERE = "";
    private static final String WITHOUT_ZONE = " without time zone";

    private PostgresTypes() {}

    /** The types of the catalog; what somebody made and is no domain is taken for an enumeration, which nothing else turns into. */
    static List<Type> of(List<TypeName> types) {
        return types.stream().map(PostgresTypes::of).toList();
    }

    static Type of(TypeName type) {
        if (type.isArray()) {
            return of(type.element()).array();
        }
        return Optional.of(type.name())
                .filter(name -> type.schema() == null)
                .flatMap(name -> POSTGRES.types().spelled(name))
                .orElseGet(() -> Type.enumeration(Objects.requireNonNullElse(type.schema(), NOWHERE), type.name()));
    }

    /** The type as this package names it, or nothing if no column can be of it, as of {@code record}. */
    static Optional<TypeName> named(Type type) {
        if (type.isArray() && type.name().startsWith("_")) {
            return type.element().flatMap(PostgresTypes::named).map(TypeName::array);
        }
        if (type.kind() == Type.Kind.PSEUDO && !type.is("unknown")) {
            return Optional.empty();
        }
        if (!type.schema().equals(Type.PG_CATALOG)) {
            return Optional.of(new TypeName(type.schema().equals(NOWHERE) ? null : type.schema(), type.name(), ""));
        }
        var name = type.sqlName();
        return Optional.of(Types.of(
                name.endsWith(WITHOUT_ZONE) ? name.substring(0, name.length() - WITHOUT_ZONE.length()) : name));
    }
}
