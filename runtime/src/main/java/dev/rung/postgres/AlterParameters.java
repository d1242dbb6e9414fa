package dev.rung.postgres;

import java.util.Arrays;
import java.util.List;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** {@code ALTER … SET (…)} */
record AlterParameters(QueryPart object) implements ObjectSteps.SetStep {

    @Override
    public Set set(String parameter, Object value) {
        return new Set(object, List.of(Parts.setting(parameter, value)));
    }

    @Override
    public Query reset(String... parameters) {
        var names = Arrays.stream(parameters).map(Parts::settingName).toList();
        return new PostgresQuery("alter {0} reset ({1})", object, DSL.list(names));
    }

    private static final class Set extends PostgresQuery implements ObjectSteps.MoreSetStep {

        private final QueryPart object;
        private final List<QueryPart> parameters;

        Set(QueryPart object, List<QueryPart> parameters) {
            super("alter {0} set ({1})", object, DSL.list(parameters));
            this.object = object;
            this.parameters = parameters;
        }

        @Override
        public Set set(String parameter, Object value) {
            return new Set(object, Parts.plus(parameters, Parts.setting(parameter, value)));
        }
    }
}
