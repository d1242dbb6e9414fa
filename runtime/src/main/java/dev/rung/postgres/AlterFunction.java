package dev.rung.postgres;

import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** {@code ALTER FUNCTION}, with what is changed of it. */
final class AlterFunction extends PostgresQuery implements RoutineSteps.AlterFunctionStep {

    private AlterFunction(QueryPart sql) {
        super(sql);
    }

    /** A function before anything of it is changed, which is no statement yet. */
    AlterFunction(Name function, DataType<?>... parameters) {
        this(DSL.sql("alter function {0}({1})", function, Parts.types(parameters)));
    }

    private AlterFunction change(String attribute, QueryPart... parts) {
        return new AlterFunction(and(attribute, parts));
    }

    @Override
    public AlterFunction immutable() {
        return change("immutable");
    }

    @Override
    public AlterFunction stable() {
        return change("stable");
    }

    @Override
    public AlterFunction volatile_() {
        return change("volatile");
    }

    @Override
    public AlterFunction strict() {
        return change("strict");
    }

    @Override
    public AlterFunction calledOnNullInput() {
        return change("called on null input");
    }

    @Override
    public AlterFunction leakproof() {
        return change("leakproof");
    }

    @Override
    public AlterFunction notLeakproof() {
        return change("not leakproof");
    }

    @Override
    public AlterFunction parallelSafe() {
        return change("parallel safe");
    }

    @Override
    public AlterFunction parallelRestricted() {
        return change("parallel restricted");
    }

    @Override
    public AlterFunction parallelUnsafe() {
        return change("parallel unsafe");
    }

    @Override
    public AlterFunction cost(int units) {
        return change("cost {0}", DSL.inline(units));
    }

    @Override
    public AlterFunction rows(int count) {
        return change("rows {0}", DSL.inline(count));
    }

    @Override
    public AlterFunction securityDefiner() {
        return change("security definer");
    }

    @Override
    public AlterFunction securityInvoker() {
        return change("security invoker");
    }

    @Override
    public AlterFunction set(String parameter, String... values) {
        return change("set {0} = {1}", Parts.settingName(parameter), Parts.literals(values));
    }

    @Override
    public AlterFunction reset(String parameter) {
        return change("reset {0}", Parts.settingName(parameter));
    }

    @Override
    public AlterFunction resetAll() {
        return change("reset all");
    }
}
