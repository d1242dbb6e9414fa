package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates, changes and drops publications. */
public sealed interface PublicationStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.publication(this);
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

        /** Creates a publication. */
        R create(Create statement);

        /** Adds tables to a publication. */
        R addObjects(AddObjects statement);

        /** Changes what a publication is of. */
        R setObjects(SetObjects statement);

        /** Takes tables out of a publication. */
        R dropObjects(DropObjects statement);

        /** Changes options of a publication. */
        R setOptions(SetOptions statement);

        /** Renames a publication. */
        R rename(Rename statement);

        /** Gives a publication to another role. */
        R setOwner(SetOwner statement);

        /** Drops publications. */
        R drop(Drop statement);
    }

    /**
     * Creates a publication.
     *
     * @param name its name
     * @param isForAllTables whether it is of all tables
     * @param objects what it is of, where it is not of all tables
     * @param options its options
     * @param place where it stands
     */
    record Create(Name name, boolean isForAllTables, List<PublicationObject> objects, List<Option> options, Place place)
            implements PublicationStatement {

        /** Copies the lists. */
        public Create {
            objects = List.copyOf(objects);
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.create(this);
        }
    }

    /**
     * Adds tables to a publication.
     *
     * @param name the publication
     * @param objects what is added
     * @param place where it stands
     */
    record AddObjects(Name name, List<PublicationObject> objects, Place place) implements PublicationStatement {

        /** Copies the list. */
        public AddObjects {
            objects = List.copyOf(objects);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.addObjects(this);
        }
    }

    /**
     * Changes what a publication is of.
     *
     * @param name the publication
     * @param objects what it is of from now on
     * @param place where it stands
     */
    record SetObjects(Name name, List<PublicationObject> objects, Place place) implements PublicationStatement {

        /** Copies the list. */
        public SetObjects {
            objects = List.copyOf(objects);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setObjects(this);
        }
    }

    /**
     * Takes tables out of a publication.
     *
     * @param name the publication
     * @param objects what is taken out
     * @param place where it stands
     */
    record DropObjects(Name name, List<PublicationObject> objects, Place place) implements PublicationStatement {

        /** Copies the list. */
        public DropObjects {
            objects = List.copyOf(objects);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.dropObjects(this);
        }
    }

    /**
     * Changes options of a publication.
     *
     * @param name the publication
     * @param options the options with their new values
     * @param place where it stands
     */
    record SetOptions(Name name, List<Option> options, Place place) implements PublicationStatement {

        /** Copies the list. */
        public SetOptions {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setOptions(this);
        }
    }

    /**
     * Renames a publication.
     *
     * @param name the publication
     * @param newName its new name
     * @param place where it stands
     */
    record Rename(Name name, Name newName, Place place) implements PublicationStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /**
     * Gives a publication to another role.
     *
     * @param name the publication
     * @param owner its new owner
     * @param place where it stands
     */
    record SetOwner(Name name, RoleName owner, Place place) implements PublicationStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setOwner(this);
        }
    }

    /**
     * Drops publications.
     *
     * @param ifExists whether it is no mistake if one is missing
     * @param names the publications
     * @param behavior what becomes of what depends on them
     * @param place where it stands
     */
    record Drop(boolean ifExists, List<Name> names, Behavior behavior, Place place) implements PublicationStatement {

        /** Copies the list. */
        public Drop {
            names = List.copyOf(names);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.drop(this);
        }
    }

    /** What a publication is of. */
    sealed interface PublicationObject extends Node {}

    /**
     * A table.
     *
     * @param relation its name, and whether those that inherit from it are in it
     * @param columns which of its columns; empty for all
     * @param condition which of its rows; absent for all
     * @param place where it stands
     */
    record Table(Relation relation, List<Name> columns, Optional<Expression> condition, Place place)
            implements PublicationObject {

        /** Copies the list. */
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /**
     * All tables of a schema.
     *
     * @param schema its name; absent for {@code current_schema}
     * @param place where it stands
     */
    record TablesInSchema(Optional<Name> schema, Place place) implements PublicationObject {}
}
