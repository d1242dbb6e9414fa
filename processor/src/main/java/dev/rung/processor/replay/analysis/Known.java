package dev.rung.processor.replay.analysis;

import dev.rung.processor.replay.model.Type;
import dev.rung.sql.catalog.Catalog;
import java.util.Optional;

/** Types of PostgreSQL that its grammar itself speaks of. */
final class Known {

    static final Type UNKNOWN = of("unknown");
    static final Type BOOLEAN = of("bool");
    static final Type INTEGER = of("int4");
    static final Type BIGINT = of("int8");
    static final Type NUMERIC = of("numeric");
    static final Type TEXT = of("text");
    static final Type RECORD = of("record");
    static final Type BITS = of("bit");
    static final Type XML = of("xml");

    private Known() {}

    static Type of(String catalogName) {
        return Type.of(Catalog.of(Catalog.NEWEST).types().get(catalogName));
    }

    /** Whether it is a constant in quotes, or null, that nothing gave a type. */
    static boolean isUntyped(Analyzed value) {
        return value.type().filter(type -> type.type().is("unknown")).isPresent();
    }

    static Analyzed truth(boolean value) {
        return new Analyzed.Constant(Optional.of(value ? "true" : "false"), Optional.of(BOOLEAN), true);
    }

    static Analyzed text(String value) {
        return new Analyzed.Constant(Optional.of(value), Optional.of(UNKNOWN), true);
    }

    static Analyzed nothing() {
        return new Analyzed.Constant(Optional.empty(), Optional.of(UNKNOWN), true);
    }
}
