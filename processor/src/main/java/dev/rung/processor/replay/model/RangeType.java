package dev.rung.processor.replay.model;

import java.util.Optional;

/**
 * A range.
 *
 * @param subtype the type of its bounds
 * @param options what else is said of it: operator class, collation, functions
 */
public record RangeType(Type subtype, Options options) implements MadeType {

    /**
     * Several ranges of a kind. It comes and goes with the range.
     *
     * @param range the id of the range
     * @param subtype the type of the bounds of the range
     * @param rangeName the name that the range had when it was made
     */
    public record Multirange(long range, Type subtype, String rangeName) implements MadeType {

        @Override
        public dev.rung.sql.catalog.Type known(String schema, String name) {
            var of = dev.rung.sql.catalog.Type.range(schema, rangeName, subtype.type());
            return dev.rung.sql.catalog.Type.multirange(schema, name, of);
        }

        @Override
        public boolean isPart(Schema schema, SchemaObject self) {
            return true;
        }

        @Override
        public Properties properties() {
            return new Properties().object("multirange of", range);
        }
    }

    @Override
    public dev.rung.sql.catalog.Type known(String schema, String name) {
        return dev.rung.sql.catalog.Type.range(schema, name, subtype.type());
    }

    @Override
    public Properties properties() {
        return options.describe(
                new Properties().exact("kind", Optional.of("range")).type("subtype", subtype));
    }
}
