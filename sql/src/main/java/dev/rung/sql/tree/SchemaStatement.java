package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates, changes and drops schemas. */
public sealed interface SchemaStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.schema(this);
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

        /** Creates a schema, with objects in it. */
        R create(Create statement);

        /** Renames a schema. */
        R rename(Rename statement);

        /** Gives a schema to another role. */
        R setOwner(SetOwner statement);

        /** Drops schemas. */
        R drop(Drop statement);
    }

    /**
     * Creates a schema, with objects in it.
     *
     * @param ifNotExists whether one that exists is left as it is
     * @param name its name; absent where it is that of its owner
     * @param owner the role that owns it
     * @param elements what is created in it, and granted on that
     * @param place where it stands
     */
    record Create(
            boolean ifNotExists, Optional<Name> name, Optional<RoleName> owner, List<Statement> elements, Place place)
            implements SchemaStatement {

        /** Copies the list. */
        public Create {
            elements = List.copyOf(elements);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.create(this);
        }
    }

    /**
     * Renames a schema.
     *
     * @param name the schema
     * @param newName its new name
     * @param place where it stands
     */
    record Rename(Name name, Name newName, Place place) implements SchemaStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /**
     * Gives a schema to another role.
     *
     * @param name the schema
     * @param owner its new owner
     * @param place where it stands
     */
    record SetOwner(Name name, RoleName owner, Place place) implements SchemaStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setOwner(this);
        }
    }

    /**
     * Drops schemas.
     *
     * @param ifExists whether it is no mistake if one is missing
     * @param names the schemas
     * @param behavior what becomes of what is in them
     * @param place where it stands
     */
    record Drop(boolean ifExists, List<Name> names, Behavior behavior, Place place) implements SchemaStatement {

        /** Copies the list. */
        public Drop {
            names = List.copyOf(names);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.drop(this);
        }
    }
}
