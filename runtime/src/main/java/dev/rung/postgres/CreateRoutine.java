package dev.rung.postgres;

import java.util.List;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/**
 * What {@code CREATE FUNCTION} and {@code CREATE PROCEDURE} have in common: parameters, options, and a body that makes the statement
 * complete.
 *
 * @param <R> which of them it is
 */
abstract class CreateRoutine<R> {

    private final Draft draft;

    /** What is said of the routine so far: {@code verb} is all that stands before its name. */
    record Draft(String verb, Name name, List<QueryPart> parameters, QueryPart options) {

        Draft(String verb, Name name) {
            this(verb, name, List.of(), DSL.sql(""));
        }
    }

    CreateRoutine(Draft draft) {
        this.draft = draft;
    }

    abstract R with(Draft next);

    private R with(QueryPart parameter) {
        var parameters = Parts.plus(draft.parameters, parameter);
        return with(new Draft(draft.verb, draft.name, parameters, draft.options));
    }

    final R option(String option, QueryPart... parts) {
        var options = DSL.sql("{0} {1}", draft.options, DSL.sql(option, parts));
        return with(new Draft(draft.verb, draft.name, draft.parameters, options));
    }

    public final R parameter(String name, DataType<?> type) {
        return with(DSL.sql("{0} {1}", DSL.name(name), Parts.type(type)));
    }

    public final R parameter(String name, DataType<?> type, Field<?> defaultValue) {
        return with(DSL.sql("{0} {1} default {2}", DSL.name(name), Parts.type(type), defaultValue));
    }

    public final R outParameter(String name, DataType<?> type) {
        return with(DSL.sql("out {0} {1}", DSL.name(name), Parts.type(type)));
    }

    public final R inOutParameter(String name, DataType<?> type) {
        return with(DSL.sql("inout {0} {1}", DSL.name(name), Parts.type(type)));
    }

    public final R variadicParameter(String name, DataType<?> type) {
        return with(DSL.sql("variadic {0} {1}", DSL.name(name), Parts.type(type)));
    }

    public final R language(String name) {
        return option("language {0}", DSL.name(name));
    }

    public final R securityDefiner() {
        return option("security definer");
    }

    public final R set(String parameter, String... values) {
        return option("set {0} = {1}", Parts.settingName(parameter), Parts.literals(values));
    }

    public final Query as(String body) {
        return new PostgresQuery(
                draft.verb + " {0}({1}){2} as {3}",
                draft.name,
                DSL.list(draft.parameters),
                draft.options,
                DollarQuoted.body(body));
    }
}
