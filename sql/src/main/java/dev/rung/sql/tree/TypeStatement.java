package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates, changes and drops types that are no domains. */
public sealed interface TypeStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.type(this);
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

        /** Creates a type that is not defined yet. */
        R createShell(CreateShell statement);

        /** Creates a base type. */
        R createBase(CreateBase statement);

        /** Creates a composite type. */
        R createComposite(CreateComposite statement);

        /** Creates an enum type. */
        R createEnum(CreateEnum statement);

        /** Creates a range type. */
        R createRange(CreateRange statement);

        /** Adds a value to an enum type. */
        R addValue(AddValue statement);

        /** Renames a value of an enum type. */
        R renameValue(RenameValue statement);

        /** Changes the attributes of a composite type. */
        R alterAttributes(AlterAttributes statement);

        /** Renames an attribute of a composite type. */
        R renameAttribute(RenameAttribute statement);

        /** Changes properties of a base type. */
        R setOptions(SetOptions statement);

        /** Renames a type. */
        R rename(Rename statement);

        /** Gives a type to another role. */
        R setOwner(SetOwner statement);

        /** Moves a type to another schema. */
        R setSchema(SetSchema statement);

        /** Drops types. */
        R drop(Drop statement);
    }

    /**
     * Creates a type that is not defined yet.
     *
     * @param name its name
     * @param place where it stands
     */
    record CreateShell(QualifiedName name, Place place) implements TypeStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.createShell(this);
        }
    }

    /**
     * Creates a base type.
     *
     * @param name its name
     * @param options its functions and properties
     * @param place where it stands
     */
    record CreateBase(QualifiedName name, List<Option> options, Place place) implements TypeStatement {

        /** Copies the list. */
        public CreateBase {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.createBase(this);
        }
    }

    /**
     * Creates a composite type.
     *
     * @param name its name
     * @param attributes its attributes, of which there may be none
     * @param place where it stands
     */
    record CreateComposite(QualifiedName name, List<Attribute> attributes, Place place) implements TypeStatement {

        /** Copies the list. */
        public CreateComposite {
            attributes = List.copyOf(attributes);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.createComposite(this);
        }
    }

    /**
     * Creates an enum type.
     *
     * @param name its name
     * @param values its values in order, of which there may be none
     * @param place where it stands
     */
    record CreateEnum(QualifiedName name, List<TextConstant> values, Place place) implements TypeStatement {

        /** Copies the list. */
        public CreateEnum {
            values = List.copyOf(values);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.createEnum(this);
        }
    }

    /**
     * Creates a range type.
     *
     * @param name its name
     * @param options its subtype and properties
     * @param place where it stands
     */
    record CreateRange(QualifiedName name, List<Option> options, Place place) implements TypeStatement {

        /** Copies the list. */
        public CreateRange {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.createRange(this);
        }
    }

    /**
     * Adds a value to an enum type.
     *
     * @param name the type
     * @param ifNotExists whether it is no mistake if the value exists
     * @param value the value
     * @param neighbor where it comes in the order; absent for the end
     * @param place where it stands
     */
    record AddValue(
            QualifiedName name, boolean ifNotExists, TextConstant value, Optional<Neighbor> neighbor, Place place)
            implements TypeStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.addValue(this);
        }
    }

    /**
     * Renames a value of an enum type.
     *
     * @param name the type
     * @param value the value
     * @param newValue what it is called from now on
     * @param place where it stands
     */
    record RenameValue(QualifiedName name, TextConstant value, TextConstant newValue, Place place)
            implements TypeStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.renameValue(this);
        }
    }

    /**
     * Changes the attributes of a composite type.
     *
     * @param name the type
     * @param changes the changes in order
     * @param place where it stands
     */
    record AlterAttributes(QualifiedName name, List<AttributeChange> changes, Place place) implements TypeStatement {

        /** Copies the list. */
        public AlterAttributes {
            changes = List.copyOf(changes);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.alterAttributes(this);
        }
    }

    /**
     * Renames an attribute of a composite type.
     *
     * @param name the type
     * @param attribute the attribute
     * @param newName its new name
     * @param behavior whether tables of this type change too
     * @param place where it stands
     */
    record RenameAttribute(QualifiedName name, Name attribute, Name newName, Behavior behavior, Place place)
            implements TypeStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.renameAttribute(this);
        }
    }

    /**
     * Changes properties of a base type.
     *
     * @param name the type
     * @param options the properties with their new values
     * @param place where it stands
     */
    record SetOptions(QualifiedName name, List<Option> options, Place place) implements TypeStatement {

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
     * Renames a type.
     *
     * @param name the type
     * @param newName its new name
     * @param place where it stands
     */
    record Rename(QualifiedName name, Name newName, Place place) implements TypeStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /**
     * Gives a type to another role.
     *
     * @param name the type
     * @param owner its new owner
     * @param place where it stands
     */
    record SetOwner(QualifiedName name, RoleName owner, Place place) implements TypeStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setOwner(this);
        }
    }

    /**
     * Moves a type to another schema.
     *
     * @param name the type
     * @param schema the schema
     * @param place where it stands
     */
    record SetSchema(QualifiedName name, Name schema, Place place) implements TypeStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setSchema(this);
        }
    }

    /**
     * Drops types.
     *
     * @param ifExists whether it is no mistake if one is missing
     * @param types the types
     * @param behavior what becomes of what depends on them
     * @param place where it stands
     */
    record Drop(boolean ifExists, List<TypeName> types, Behavior behavior, Place place) implements TypeStatement {

        /** Copies the list. */
        public Drop {
            types = List.copyOf(types);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.drop(this);
        }
    }

    /**
     * An attribute of a composite type.
     *
     * @param name its name
     * @param type its type
     * @param collation its collation
     * @param place where it stands
     */
    record Attribute(Name name, TypeName type, Optional<QualifiedName> collation, Place place) implements Node {}

    /** A change of one attribute. */
    sealed interface AttributeChange extends Node {}

    /**
     * Adds an attribute.
     *
     * @param attribute the attribute
     * @param behavior whether tables of this type change too
     * @param place where it stands
     */
    record AddAttribute(Attribute attribute, Behavior behavior, Place place) implements AttributeChange {}

    /**
     * Changes the type of an attribute.
     *
     * @param attribute the attribute with its new type
     * @param behavior whether tables of this type change too
     * @param place where it stands
     */
    record AlterAttribute(Attribute attribute, Behavior behavior, Place place) implements AttributeChange {}

    /**
     * Drops an attribute.
     *
     * @param ifExists whether it is no mistake if it is missing
     * @param name its name
     * @param behavior whether tables of this type change too
     * @param place where it stands
     */
    record DropAttribute(boolean ifExists, Name name, Behavior behavior, Place place) implements AttributeChange {}

    /**
     * The value that a new one comes next to.
     *
     * @param side which side of it
     * @param value the value
     * @param place where it stands
     */
    record Neighbor(Side side, TextConstant value, Place place) implements Node {}

    /** A side of a value. */
    enum Side {
        /** In front of it. */
        BEFORE,
        /** Behind it. */
        AFTER
    }
}
