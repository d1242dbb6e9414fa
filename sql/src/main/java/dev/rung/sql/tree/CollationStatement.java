package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates, changes and drops collations. */
public sealed interface CollationStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.collation(this);
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

        /** Creates a collation. */
        R create(Create statement);

        /** Creates a collation as another one is. */
        R copy(Copy statement);

        /** Notes the version that a collation has now. */
        R refreshVersion(RefreshVersion statement);

        /** Renames a collation. */
        R rename(Rename statement);

        /** Gives a collation to another role. */
        R setOwner(SetOwner statement);

        /** Moves a collation to another schema. */
        R setSchema(SetSchema statement);

        /** Drops collations. */
        R drop(Drop statement);
    }

    /**
     * Creates a collation.
     *
     * @param ifNotExists whether one that exists is left as it is
     * @param name its name
     * @param options its locale and properties
     * @param place where it stands
     */
    record Create(boolean ifNotExists, QualifiedName name, List<Option> options, Place place)
            implements CollationStatement {

        /** Copies the list. */
        public Create {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.create(this);
        }
    }

    /**
     * Creates a collation as another one is.
     *
     * @param ifNotExists whether one that exists is left as it is
     * @param name its name
     * @param original the other collation
     * @param place where it stands
     */
    record Copy(boolean ifNotExists, QualifiedName name, QualifiedName original, Place place)
            implements CollationStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.copy(this);
        }
    }

    /**
     * Notes the version that a collation has now.
     *
     * @param name the collation
     * @param place where it stands
     */
    record RefreshVersion(QualifiedName name, Place place) implements CollationStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.refreshVersion(this);
        }
    }

    /**
     * Renames a collation.
     *
     * @param name the collation
     * @param newName its new name
     * @param place where it stands
     */
    record Rename(QualifiedName name, Name newName, Place place) implements CollationStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /**
     * Gives a collation to another role.
     *
     * @param name the collation
     * @param owner its new owner
     * @param place where it stands
     */
    record SetOwner(QualifiedName name, RoleName owner, Place place) implements CollationStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setOwner(this);
        }
    }

    /**
     * Moves a collation to another schema.
     *
     * @param name the collation
     * @param schema the schema
     * @param place where it stands
     */
    record SetSchema(QualifiedName name, Name schema, Place place) implements CollationStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setSchema(this);
        }
    }

    /**
     * Drops collations.
     *
     * @param ifExists whether it is no mistake if one is missing
     * @param names the collations
     * @param behavior what becomes of what depends on them
     * @param place where it stands
     */
    record Drop(boolean ifExists, List<QualifiedName> names, Behavior behavior, Place place)
            implements CollationStatement {

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
