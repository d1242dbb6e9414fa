package dev.rung.postgres;

import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** The steps of the statements about functions and procedures. */
public interface RoutineSteps {

    /**
     * The parameters of a routine, one with each call.
     *
     * @param <S> itself
     */
    interface ParameterStep<S> {

        /** {@code name type} */
        S parameter(String name, DataType<?> type);

        /** {@code name type DEFAULT value} */
        S parameter(String name, DataType<?> type, Field<?> defaultValue);

        /** {@code name type DEFAULT value} */
        default S parameter(String name, DataType<?> type, Object defaultValue) {
            return parameter(name, type, DSL.inline(defaultValue));
        }

        /** {@code OUT name type} */
        S outParameter(String name, DataType<?> type);

        /** {@code INOUT name type} */
        S inOutParameter(String name, DataType<?> type);

        /** {@code VARIADIC name type}, an array. */
        S variadicParameter(String name, DataType<?> type);
    }

    /** The parameters of a function, and what it returns: with out parameters it need not say. */
    interface FunctionStep extends ParameterStep<FunctionStep>, LanguageStep<FunctionOptionStep> {

        /** {@code RETURNS type} */
        LanguageStep<FunctionOptionStep> returns(DataType<?> type);

        /** {@code RETURNS SETOF type} */
        LanguageStep<FunctionOptionStep> returnsSetOf(DataType<?> type);

        /** {@code RETURNS TABLE (name type, …)} */
        LanguageStep<FunctionOptionStep> returnsTable(Field<?>... columns);

        /** {@code RETURNS trigger} */
        LanguageStep<FunctionOptionStep> returnsTrigger();

        /** {@code RETURNS void} */
        LanguageStep<FunctionOptionStep> returnsVoid();
    }

    /** The parameters of a procedure. */
    interface ProcedureStep extends ParameterStep<ProcedureStep>, LanguageStep<ProcedureOptionStep> {}

    /**
     * The language of a routine, which has to be said.
     *
     * @param <S> what follows
     */
    interface LanguageStep<S> {

        /** {@code LANGUAGE name}: {@code "plpgsql"}, {@code "sql"}, or one of an extension. */
        S language(String name);
    }

    /**
     * What may be said of any routine, one with each call.
     *
     * @param <S> itself
     */
    interface AttributeStep<S> {

        /** {@code SECURITY DEFINER}: runs with the privileges of its owner. */
        S securityDefiner();

        /** {@code SET parameter = value, …}, while it runs. */
        S set(String parameter, String... values);
    }

    /**
     * What may be said of a function, one with each call.
     *
     * @param <S> itself
     */
    interface FunctionAttributeStep<S> extends AttributeStep<S> {

        /** {@code IMMUTABLE} */
        S immutable();

        /** {@code STABLE} */
        S stable();

        /** {@code STRICT}: null if an argument is null. */
        S strict();

        /** {@code LEAKPROOF} */
        S leakproof();

        /** {@code PARALLEL SAFE} */
        S parallelSafe();

        /** {@code PARALLEL RESTRICTED} */
        S parallelRestricted();

        /** {@code COST units}, of {@code cpu_operator_cost}. */
        S cost(int units);

        /** {@code ROWS count} that are expected from a function that returns a set. */
        S rows(int count);
    }

    /** The end of a routine. */
    interface BodyStep {

        /** {@code AS $$ body $$}, a text as it is: nothing in it needs to be escaped. */
        Query as(String body);
    }

    /** The options of a function, and its body as the last. */
    interface FunctionOptionStep extends FunctionAttributeStep<FunctionOptionStep>, BodyStep {}

    /** The options of a procedure, and its body as the last. */
    interface ProcedureOptionStep extends AttributeStep<ProcedureOptionStep>, BodyStep {}

    /** What is changed of a function that is there. */
    interface ChangeFunctionStep extends FunctionAttributeStep<AlterFunctionStep> {

        /** {@code VOLATILE} */
        AlterFunctionStep volatile_();

        /** {@code CALLED ON NULL INPUT}: the opposite of {@code STRICT}. */
        AlterFunctionStep calledOnNullInput();

        /** {@code NOT LEAKPROOF} */
        AlterFunctionStep notLeakproof();

        /** {@code PARALLEL UNSAFE} */
        AlterFunctionStep parallelUnsafe();

        /** {@code SECURITY INVOKER}: runs with the privileges of who calls it. */
        AlterFunctionStep securityInvoker();

        /** {@code RESET parameter} */
        AlterFunctionStep reset(String parameter);

        /** {@code RESET ALL} */
        AlterFunctionStep resetAll();
    }

    /** More that is changed of it. */
    interface AlterFunctionStep extends ChangeFunctionStep, Query {}

    /** Says which one is dropped, where several have that name. */
    interface DropRoutineStep extends DropStep {

        /** {@code (type, …)}, the types of its parameters. */
        DropStep parameters(DataType<?>... types);
    }
}
