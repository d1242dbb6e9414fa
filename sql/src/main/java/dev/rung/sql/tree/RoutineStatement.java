package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates, changes and drops functions and procedures. */
public sealed interface RoutineStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.routine(this);
    }

    /**
     * Calls the method that is for this statement.
     *
     * @param cases an answer for each statement
     * @return that answer
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * An answer for each of these statements.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** Creates a function or a procedure. */
        R create(Create statement);

        /** Changes options of routines. */
        R alter(Alter statement);

        /** Renames a routine. */
        R rename(Rename statement);

        /** Gives a routine to another role. */
        R setOwner(SetOwner statement);

        /** Moves a routine to another schema. */
        R setSchema(SetSchema statement);

        /** Makes a routine depend on an extension, or no longer. */
        R dependsOnExtension(DependsOnExtension statement);

        /** Drops routines. */
        R drop(Drop statement);
    }

    /**
     * Creates a function or a procedure.
     *
     * @param orReplace whether it takes the place of one that exists
     * @param kind whether it is a function or a procedure
     * @param name its name
     * @param arguments its arguments
     * @param returned what it returns, where that is written
     * @param options its options, in the order in which they are written
     * @param body its body, where that is SQL and no text
     * @param place where it stands
     */
    record Create(
            boolean orReplace,
            RoutineKind kind,
            QualifiedName name,
            List<Argument> arguments,
            Optional<Returned> returned,
            List<RoutineOption> options,
            Optional<RoutineBody> body,
            Place place)
            implements RoutineStatement {

        /** Copies the lists. */
        public Create {
            arguments = List.copyOf(arguments);
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.create(this);
        }
    }

    /**
     * Changes options of routines.
     *
     * @param kind what it is called
     * @param routine the routine
     * @param options the options with their new values
     * @param isRestrict whether {@code restrict} is written, which means nothing
     * @param place where it stands
     */
    record Alter(
            RoutineKind kind, RoutineReference routine, List<RoutineOption> options, boolean isRestrict, Place place)
            implements RoutineStatement {

        /** Copies the list. */
        public Alter {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.alter(this);
        }
    }

    /**
     * Renames a routine.
     *
     * @param kind what it is called
     * @param routine the routine
     * @param newName its new name
     * @param place where it stands
     */
    record Rename(RoutineKind kind, RoutineReference routine, Name newName, Place place) implements RoutineStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /**
     * Gives a routine to another role.
     *
     * @param kind what it is called
     * @param routine the routine
     * @param owner its new owner
     * @param place where it stands
     */
    record SetOwner(RoutineKind kind, RoutineReference routine, RoleName owner, Place place)
            implements RoutineStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setOwner(this);
        }
    }

    /**
     * Moves a routine to another schema.
     *
     * @param kind what it is called
     * @param routine the routine
     * @param schema the schema
     * @param place where it stands
     */
    record SetSchema(RoutineKind kind, RoutineReference routine, Name schema, Place place) implements RoutineStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setSchema(this);
        }
    }

    /**
     * Makes a routine depend on an extension, or no longer.
     *
     * @param kind what it is called
     * @param routine the routine
     * @param isDependent whether it depends on the extension from now on
     * @param extension the extension
     * @param place where it stands
     */
    record DependsOnExtension(
            RoutineKind kind, RoutineReference routine, boolean isDependent, Name extension, Place place)
            implements RoutineStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.dependsOnExtension(this);
        }
    }

    /**
     * Drops routines.
     *
     * @param kind what they are called
     * @param ifExists whether it is no mistake if one is missing
     * @param routines the routines
     * @param behavior what becomes of what depends on them
     * @param place where it stands
     */
    record Drop(RoutineKind kind, boolean ifExists, List<RoutineReference> routines, Behavior behavior, Place place)
            implements RoutineStatement {

        /** Copies the list. */
        public Drop {
            routines = List.copyOf(routines);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.drop(this);
        }
    }

    /** What a function returns. */
    sealed interface Returned extends Node {}

    /**
     * A value, or rows, of a type.
     *
     * @param type the type
     * @param place where it stands
     */
    record ReturnedType(TypeName type, Place place) implements Returned {}

    /**
     * Rows of these columns.
     *
     * @param columns the columns
     * @param place where it stands
     */
    record ReturnedTable(List<ReturnedColumn> columns, Place place) implements Returned {

        /** Copies the list. */
        public ReturnedTable {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column of the table that a function returns.
     *
     * @param name its name
     * @param type its type
     * @param place where it stands
     */
    record ReturnedColumn(Name name, TypeName type, Place place) implements Node {}
}
