package dev.rung.processor.replay.analysis;

import dev.rung.processor.replay.model.Type;
import dev.rung.sql.Place;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Query;
import java.util.List;
import java.util.Optional;

/** What the names in an expression may stand for at the place where it stands. */
public interface Scope {

    /** A scope without any column, such as that of a default. */
    Scope NOTHING = name -> Optional.empty();

    /**
     * The column that a name stands for.
     *
     * @param name its name, with those of table and schema in front that were written
     * @return the column, or nothing where there is none, or where that is not certain
     */
    Optional<ScopeColumn> column(QualifiedName name);

    /**
     * A whole row of a table.
     *
     * @param name the name of the table
     * @return the row as a column, if the table is known
     */
    default Optional<ScopeColumn> row(QualifiedName name) {
        return Optional.empty();
    }

    /**
     * Whether all columns are known, so that a name which none of them has is surely wrong.
     *
     * @return false where something in it is in doubt
     */
    default boolean isComplete() {
        return false;
    }

    /**
     * The type of a parameter of the routine that the expression stands in.
     *
     * @param number the number behind {@code $}
     * @return its type, if it is known
     */
    default Optional<Type> parameter(int number) {
        return Optional.empty();
    }

    /**
     * The relation that a constant of type {@code regclass} names.
     *
     * @param place where the constant stands
     * @param text what it says
     * @return the relation, if it is known
     */
    default Optional<Named> relation(Place place, String text) {
        return Optional.empty();
    }

    /**
     * An object that a constant names.
     *
     * @param id its id
     * @param shown its name, in the same way for the same object
     */
    record Named(long id, String shown) {}

    /**
     * The columns that a query within the expression gives.
     *
     * @param query the query, which sees the columns of this scope too
     * @return its columns, if they are certain
     */
    default Optional<List<ResultColumn>> subquery(Query query) {
        return Optional.empty();
    }
}
