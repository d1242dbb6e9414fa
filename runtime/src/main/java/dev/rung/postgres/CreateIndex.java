package dev.rung.postgres;

import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.OrderField;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** {@code CREATE INDEX} from its table on. */
final class CreateIndex extends PostgresQuery implements IndexSteps.IncludeStep {

    private final QueryPart bare;
    private final List<QueryPart> parameters;

    private CreateIndex(QueryPart bare, List<QueryPart> parameters) {
        super(parameters.isEmpty() ? bare : DSL.sql("{0} with ({1})", bare, DSL.list(parameters)));
        this.bare = bare;
        this.parameters = parameters;
    }

    private CreateIndex(QueryPart bare) {
        this(bare, List.of());
    }

    /** {@code CREATE INDEX} up to its name: {@code verb} is that with all that stands before the name. */
    record Begun(String verb, Name index, QueryPart using) implements IndexSteps.UsingStep {

        Begun(String verb, Name index) {
            this(verb, index, DSL.sql(""));
        }

        @Override
        public Begun using(String method) {
            return new Begun(verb, index, DSL.sql("using {0} ", DSL.name(method)));
        }

        @Override
        public CreateIndex on(Table<?> table, Collection<? extends OrderField<?>> elements) {
            return on("on", table, elements);
        }

        @Override
        public CreateIndex onOnly(Table<?> table, OrderField<?>... elements) {
            return on("on only", table, List.of(elements));
        }

        private CreateIndex on(String on, Table<?> table, Collection<? extends OrderField<?>> elements) {
            return new CreateIndex(
                    DSL.sql(verb + " {0} " + on + " {1} {2}({3})", index, table, using, IndexElement.list(elements)));
        }
    }

    @Override
    public CreateIndex include(Collection<? extends Field<?>> columns) {
        return new CreateIndex(and("include ({0})", Parts.columns(columns)));
    }

    @Override
    public CreateIndex nullsNotDistinct() {
        return new CreateIndex(and("nulls not distinct"));
    }

    @Override
    public CreateIndex with(String parameter, Object value) {
        return new CreateIndex(bare, Parts.plus(parameters, Parts.setting(parameter, value)));
    }

    @Override
    public CreateIndex tablespace(String name) {
        return new CreateIndex(and("tablespace {0}", DSL.name(name)));
    }

    @Override
    public Query where(Condition... conditions) {
        return new PostgresQuery(and("where {0}", Parts.unqualified(Parts.conditions(conditions))));
    }
}
