package dev.rung.postgres;

import org.jooq.DataType;
import org.jooq.Name;

/** {@code DROP FUNCTION} or {@code DROP PROCEDURE} */
final class DropRoutine extends Drop implements RoutineSteps.DropRoutineStep {

    DropRoutine(String verb, Name routine) {
        super(verb + " {0}", routine);
    }

    @Override
    public DropStep parameters(DataType<?>... types) {
        return new Drop("{0}({1})", this, Parts.types(types));
    }
}
