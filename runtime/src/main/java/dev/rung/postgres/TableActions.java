package dev.rung.postgres;

import dev.rung.sql.lexer.Lexer;
import org.jooq.Constraint;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.Table;
import org.jooq.impl.CustomQueryPart;
import org.jooq.impl.DSL;

/** The actions of {@code ALTER TABLE}: each gives the statement with one more. */
interface TableActions extends AlterTableSteps.ActionStep {

    /** The table of all of them. */
    Table<?> table();

    /** The statement with an action at its end. */
    AlterTableAtOnce with(QueryPart action);

    private AlterTableAtOnce with(String action, QueryPart... parts) {
        return with(DSL.sql(action, parts));
    }

    /** What a statement that alters this table does to it. */
    private QueryPart actionOf(Query statement) {
        return CustomQueryPart.of(context -> {
            var dsl = context.dsl();
            var sql = dsl.renderInlined(statement);
            int beginning = Lexer.tokens("alter table " + dsl.render(table())).size();
            context.sql(sql.substring(Lexer.tokens(sql).get(beginning).start()));
        });
    }

    @Override
    default AlterTableAtOnce addColumn(Name column, DataType<?> type) {
        return with(actionOf(DSL.alterTable(table()).addColumn(column, type)));
    }

    @Override
    default AlterTableAtOnce dropColumn(Name column) {
        return with("drop column {0}", column);
    }

    @Override
    default AlterTableAtOnce dropColumnIfExists(Name column) {
        return with("drop column if exists {0}", column);
    }

    @Override
    default Column alterColumn(Name column) {
        return new Column(this, column);
    }

    @Override
    default AlterTableAtOnce addConstraint(Constraint constraint) {
        return with("add {0}", constraint);
    }

    @Override
    default AlterTableAtOnce dropConstraint(String constraint) {
        return with("drop constraint {0}", DSL.name(constraint));
    }

    @Override
    default AlterTableAtOnce dropConstraintIfExists(String constraint) {
        return with("drop constraint if exists {0}", DSL.name(constraint));
    }

    @Override
    default AlterTableAtOnce and(OnTableStep<? extends Query> action) {
        return with(actionOf(action.on(table())));
    }

    /** An action on a column. */
    record Column(TableActions actions, Name name) implements AlterTableSteps.ColumnStep {

        private AlterTableAtOnce alter(String action, QueryPart... parts) {
            return actions.with(DSL.sql("alter column {0} {1}", name, DSL.sql(action, parts)));
        }

        @Override
        public AlterTableAtOnce set(DataType<?> type) {
            return alter("type {0}", Parts.type(type));
        }

        @Override
        public AlterTableAtOnce setDefault(Field<?> expression) {
            return alter("set default {0}", expression);
        }

        @Override
        public AlterTableAtOnce dropDefault() {
            return alter("drop default");
        }

        @Override
        public AlterTableAtOnce setNotNull() {
            return alter("set not null");
        }

        @Override
        public AlterTableAtOnce dropNotNull() {
            return alter("drop not null");
        }
    }
}
