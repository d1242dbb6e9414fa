package dev.rung.postgres;

import org.jooq.Constraint;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** The steps of an {@code ALTER TABLE} with several actions, which PostgreSQL does in one pass over the table. */
public interface AlterTableSteps {

    /** An action, which others may follow. */
    interface ActionStep {

        /** {@code ADD COLUMN name type}, with what else the type says: {@code NOT NULL}, a default, an identity. */
        MoreStep addColumn(Name column, DataType<?> type);

        /** {@code ADD COLUMN name type}, a simple name. */
        default MoreStep addColumn(String column, DataType<?> type) {
            return addColumn(DSL.name(column), type);
        }

        /** {@code ADD COLUMN name type} */
        default MoreStep addColumn(Field<?> column) {
            return addColumn(column.getUnqualifiedName(), column.getDataType());
        }

        /** {@code DROP COLUMN name} */
        DropStep dropColumn(Name column);

        /** {@code DROP COLUMN name}, a simple name. */
        default DropStep dropColumn(String column) {
            return dropColumn(DSL.name(column));
        }

        /** {@code DROP COLUMN IF EXISTS name} */
        DropStep dropColumnIfExists(Name column);

        /** {@code DROP COLUMN IF EXISTS name}, a simple name. */
        default DropStep dropColumnIfExists(String column) {
            return dropColumnIfExists(DSL.name(column));
        }

        /** {@code ALTER COLUMN name} */
        ColumnStep alterColumn(Name column);

        /** {@code ALTER COLUMN name}, a simple name. */
        default ColumnStep alterColumn(String column) {
            return alterColumn(DSL.name(column));
        }

        /** {@code ADD constraint}, a constraint of jOOQ. */
        AddConstraintStep addConstraint(Constraint constraint);

        /** {@code DROP CONSTRAINT name} */
        DropStep dropConstraint(String constraint);

        /** {@code DROP CONSTRAINT IF EXISTS name} */
        DropStep dropConstraintIfExists(String constraint);

        /** Any other action that this package has, before its {@code on}: {@code validateConstraint("reports_price_check")}. */
        MoreStep and(OnTableStep<? extends Query> action);
    }

    /** A statement that is whole, and may have more actions. */
    interface MoreStep extends ActionStep, Query {}

    /** A {@code DROP} that may cascade. */
    interface DropStep extends MoreStep {

        /** {@code CASCADE}: drops what depends on it, too. */
        MoreStep cascade();
    }

    /** A constraint, for new rows only or for all. */
    interface AddConstraintStep extends MoreStep {

        /** {@code NOT VALID}: for new rows only, without a look at those that are there, until it is validated. */
        MoreStep notValid();
    }

    /** What is changed of a column. */
    interface ColumnStep {

        /** {@code SET DATA TYPE type} */
        UsingStep set(DataType<?> type);

        /** {@code SET DEFAULT expression} */
        MoreStep setDefault(Field<?> expression);

        /** {@code SET DEFAULT value} */
        default MoreStep setDefault(Object value) {
            return setDefault(DSL.inline(value));
        }

        /** {@code DROP DEFAULT} */
        MoreStep dropDefault();

        /** {@code SET NOT NULL} */
        MoreStep setNotNull();

        /** {@code DROP NOT NULL} */
        MoreStep dropNotNull();
    }

    /** Says how old values become new ones. */
    interface UsingStep extends MoreStep {

        /** {@code USING expression} */
        MoreStep using(Field<?> expression);

        /** {@code USING expression}, in SQL. */
        default MoreStep using(String expression) {
            return using(DSL.field(expression));
        }
    }
}
