package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates, changes and drops extensions. */
public sealed interface ExtensionStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.extension(this);
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

        /** Creates an extension. */
        R create(Create statement);

        /** Brings an extension to another version. */
        R update(Update statement);

        /** Moves the objects of an extension to another schema. */
        R setSchema(SetSchema statement);

        /** Makes an object a part of an extension. */
        R addMember(AddMember statement);

        /** Makes an object a part of an extension no longer. */
        R dropMember(DropMember statement);

        /** Drops extensions. */
        R drop(Drop statement);
    }

    /**
     * Creates an extension.
     *
     * @param ifNotExists whether one that exists is left as it is
     * @param name its name
     * @param schema the schema that its objects go to
     * @param version its version; absent for the one that its author chose
     * @param isCascade whether the extensions that it needs are created too
     * @param place where it stands
     */
    record Create(
            boolean ifNotExists,
            Name name,
            Optional<Name> schema,
            Optional<TextConstant> version,
            boolean isCascade,
            Place place)
            implements ExtensionStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.create(this);
        }
    }

    /**
     * Brings an extension to another version.
     *
     * @param name the extension
     * @param version the version; absent for the one that its author chose
     * @param place where it stands
     */
    record Update(Name name, Optional<TextConstant> version, Place place) implements ExtensionStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.update(this);
        }
    }

    /**
     * Moves the objects of an extension to another schema.
     *
     * @param name the extension
     * @param schema the schema
     * @param place where it stands
     */
    record SetSchema(Name name, Name schema, Place place) implements ExtensionStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setSchema(this);
        }
    }

    /**
     * Makes an object a part of an extension.
     *
     * @param name the extension
     * @param member the object
     * @param place where it stands
     */
    record AddMember(Name name, ObjectReference member, Place place) implements ExtensionStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.addMember(this);
        }
    }

    /**
     * Makes an object a part of an extension no longer.
     *
     * @param name the extension
     * @param member the object
     * @param place where it stands
     */
    record DropMember(Name name, ObjectReference member, Place place) implements ExtensionStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.dropMember(this);
        }
    }

    /**
     * Drops extensions.
     *
     * @param ifExists whether it is no mistake if one is missing
     * @param names the extensions
     * @param behavior what becomes of what depends on them
     * @param place where it stands
     */
    record Drop(boolean ifExists, List<Name> names, Behavior behavior, Place place) implements ExtensionStatement {

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
