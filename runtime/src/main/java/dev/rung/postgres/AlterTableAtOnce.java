package dev.rung.postgres;

import java.util.List;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** {@code ALTER TABLE} with several actions; the steps tell what may be said of the last of them. */
final class AlterTableAtOnce extends PostgresQuery
        implements TableActions,
                AlterTableSteps.DropStep,
                AlterTableSteps.AddConstraintStep,
                AlterTableSteps.UsingStep {

    private final Table<?> table;
    private final List<QueryPart> before;
    private final QueryPart last;

    private AlterTableAtOnce(Table<?> table, List<QueryPart> before, QueryPart last) {
        super(AlterTable.of(table, "{0}", DSL.list(Parts.plus(before, last))));
        this.table = table;
        this.before = before;
        this.last = last;
    }

    /** {@code ALTER TABLE} before its first action, which makes it a statement. */
    record Begun(Table<?> table) implements TableActions {

        @Override
        public AlterTableAtOnce with(QueryPart action) {
            return new AlterTableAtOnce(table, List.of(), action);
        }
    }

    @Override
    public Table<?> table() {
        return table;
    }

    @Override
    public AlterTableAtOnce with(QueryPart action) {
        return new AlterTableAtOnce(table, Parts.plus(before, last), action);
    }

    private AlterTableAtOnce goOn(String clause, QueryPart... parts) {
        return new AlterTableAtOnce(table, before, DSL.sql("{0} {1}", last, DSL.sql(clause, parts)));
    }

    @Override
    public AlterTableAtOnce cascade() {
        return goOn("cascade");
    }

    @Override
    public AlterTableAtOnce notValid() {
        return goOn("not valid");
    }

    @Override
    public AlterTableAtOnce using(Field<?> expression) {
        return goOn("using {0}", Parts.unqualified(expression));
    }
}
