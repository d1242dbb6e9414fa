package dev.rung.postgres;

import java.util.Arrays;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** {@code CREATE FUNCTION} */
final class CreateFunction extends CreateRoutine<CreateFunction>
        implements RoutineSteps.FunctionStep, RoutineSteps.FunctionOptionStep {

    CreateFunction(Draft draft) {
        super(draft);
    }

    @Override
    CreateFunction with(Draft next) {
        return new CreateFunction(next);
    }

    @Override
    public CreateFunction returns(DataType<?> type) {
        return option("returns {0}", Parts.type(type));
    }

    @Override
    public CreateFunction returnsSetOf(DataType<?> type) {
        return option("returns setof {0}", Parts.type(type));
    }

    @Override
    public CreateFunction returnsTable(Field<?>... columns) {
        return option(
                "returns table ({0})",
                DSL.list(Arrays.stream(columns).map(CreateFunction::column).toList()));
    }

    private static QueryPart column(Field<?> column) {
        return DSL.sql("{0} {1}", column.getUnqualifiedName(), Parts.type(column.getDataType()));
    }

    @Override
    public CreateFunction returnsTrigger() {
        return option("returns trigger");
    }

    @Override
    public CreateFunction returnsVoid() {
        return option("returns void");
    }

    @Override
    public CreateFunction immutable() {
        return option("immutable");
    }

    @Override
    public CreateFunction stable() {
        return option("stable");
    }

    @Override
    public CreateFunction strict() {
        return option("strict");
    }

    @Override
    public CreateFunction leakproof() {
        return option("leakproof");
    }

    @Override
    public CreateFunction parallelSafe() {
        return option("parallel safe");
    }

    @Override
    public CreateFunction parallelRestricted() {
        return option("parallel restricted");
    }

    @Override
    public CreateFunction cost(int units) {
        return option("cost {0}", DSL.inline(units));
    }

    @Override
    public CreateFunction rows(int count) {
        return option("rows {0}", DSL.inline(count));
    }
}
