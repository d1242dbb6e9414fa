package dev.rung.processor.replay.analysis;

import dev.rung.processor.replay.model.Routine;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Routines that somebody made: which of several is called is not found out, so that only what they have in common is known. */
public final class MadeRoutines {

    private MadeRoutines() {}

    /**
     * The function that a name can only stand for.
     *
     * @param name the name
     * @param made all that somebody made of that name
     * @return the function, if there is one, and PostgreSQL brings none of that name along
     */
    public static Optional<Routine> only(QualifiedName name, List<SchemaObject> made) {
        boolean isOne = made.size() == 1
                && Catalog.of(Catalog.NEWEST).functions(name.name().text()).isEmpty();
        return isOne && made.get(0).definition() instanceof Routine routine ? Optional.of(routine) : Optional.empty();
    }

    /** The type of one value that a call gives, if that does not depend on its arguments. */
    static Optional<Type> result(QualifiedName name, List<SchemaObject> made) {
        return only(name, made)
                .flatMap(Routine::result)
                .map(Routine.Result::type)
                .filter(MadeRoutines::isOneValue);
    }

    private static boolean isOneValue(Type type) {
        return type.isKnown()
                && switch (type.type().kind()) {
                    case PSEUDO, COMPOSITE -> false;
                    default -> true;
                };
    }
}
