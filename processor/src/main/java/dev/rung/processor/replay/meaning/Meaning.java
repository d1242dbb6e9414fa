package dev.rung.processor.replay.meaning;

import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.Value;
import dev.rung.sql.tree.Node;
import java.util.List;

/** Compares what two values mean, each in its schema. */
public final class Meaning {

    private Meaning() {}

    /** Whether a value in one schema is the same as one in another. */
    public static Sameness compare(Value one, Schema here, Value other, Schema there) {
        if (one instanceof Value.Meanings codes && other instanceof Value.Meanings otherCodes) {
            return compare(codes.codes(), here, otherCodes.codes(), there);
        }
        if (one instanceof Value.OfType type && other instanceof Value.OfType otherType) {
            return of(type.type().shown(here).equals(otherType.type().shown(there)));
        }
        if (one instanceof Value.OfObjects objects && other instanceof Value.OfObjects otherObjects) {
            return of(shown(objects.ids(), here).equals(shown(otherObjects.ids(), there)));
        }
        return of(one.equals(other));
    }

    /** Whether two pieces of SQL, each in its schema, are kept by PostgreSQL as the same. */
    public static Sameness compare(Code<? extends Node> one, Schema here, Code<? extends Node> other, Schema there) {
        return of(one.in(here).equals(other.in(there)));
    }

    private static Sameness compare(
            List<Code<? extends Node>> codes, Schema here, List<Code<? extends Node>> others, Schema there) {
        if (codes.size() != others.size()) {
            return Sameness.DIFFERENT;
        }
        var sameness = Sameness.SAME;
        for (int i = 0; i < codes.size() && sameness != Sameness.DIFFERENT; i++) {
            var one = compare(codes.get(i), here, others.get(i), there);
            sameness = one == Sameness.SAME ? sameness : one;
        }
        return sameness;
    }

    private static List<String> shown(List<Long> ids, Schema schema) {
        return ids.stream()
                .map(id -> schema.find(id).map(schema::describe).orElse("?"))
                .toList();
    }

    private static Sameness of(boolean isSame) {
        return isSame ? Sameness.SAME : Sameness.DIFFERENT;
    }
}
