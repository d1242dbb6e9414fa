package dev.rung.processor.replay.model;

import dev.rung.sql.tree.Expression;
import java.util.Optional;

/**
 * A domain; its conditions are constraints that belong to it.
 *
 * @param type the type that it is made of
 * @param collation its collation, where one was named
 * @param standard what it is where nothing is given
 * @param notNull the name of the constraint that it is never null, if it is not; PostgreSQL 17 and newer have such a name
 */
public record Domain(
        Type type, Optional<String> collation, Optional<Code<Expression>> standard, Optional<String> notNull)
        implements MadeType {

    /** With another value where nothing is given. */
    public Domain withStandard(Optional<Code<Expression>> other) {
        return new Domain(type, collation, other, notNull);
    }

    /** Never null, under the name of a constraint, or null at times. */
    public Domain withNotNull(Optional<String> constraint) {
        return new Domain(type, collation, standard, constraint);
    }

    @Override
    public dev.rung.sql.catalog.Type known(String schema, String name) {
        return dev.rung.sql.catalog.Type.domain(schema, name, type.type());
    }

    @Override
    public Definition without(Dependency.Part part, long lost) {
        return part == Dependency.Part.DEFAULT ? withStandard(Optional.empty()) : this;
    }

    @Override
    public Properties properties() {
        var properties = new Properties()
                .type("type", type)
                .exact("collation", collation)
                .flag("not null", notNull.isPresent());
        standard.ifPresent(value -> properties.code("default", value, type));
        return properties;
    }
}
