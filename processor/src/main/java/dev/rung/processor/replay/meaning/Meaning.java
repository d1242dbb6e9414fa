package dev.rung.processor.replay.meaning;

import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.Value;
import dev.rung.sql.tree.Node;

/** Compares what two values mean, each in its schema. */
public final class Meaning {

    private Meaning() {}

    /** Whether a value in one schema is the same as one in another. */
    public static Sameness compare(Value one, Schema here, Value other, Schema there) {
        if (one instanceof Value.Meaning code && other instanceof Value.Meaning otherCode) {
            return compare(code.code(), here, otherCode.code(), there);
        }
        if (one instanceof Value.OfType type && other instanceof Value.OfType otherType) {
            return of(type.type().shown(here).equals(otherType.type().shown(there)));
        }
        if (one instanceof Value.OfObject object && other instanceof Value.OfObject otherObject) {
            return of(shown(object.id(), here).equals(shown(otherObject.id(), there)));
        }
        return of(one.equals(other));
    }

    /** Whether two pieces of SQL, each in its schema, are kept by PostgreSQL as the same. */
    public static Sameness compare(Code<? extends Node> one, Schema here, Code<? extends Node> other, Schema there) {
        return of(one.in(here).equals(other.in(there)));
    }

    private static String shown(long id, Schema schema) {
        return schema.find(id).map(schema::describe).orElse("?");
    }

    private static Sameness of(boolean isSame) {
        return isSame ? Sameness.SAME : Sameness.DIFFERENT;
    }
}
