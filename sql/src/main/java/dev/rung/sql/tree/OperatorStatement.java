package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates, changes and drops operators, their classes and families. */
public sealed interface OperatorStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.operator(this);
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

        /** Creates an operator. */
        R create(Create statement);

        /** Changes properties of an operator. */
        R setOptions(SetOptions statement);

        /** Gives an operator to another role. */
        R setOwner(SetOwner statement);

        /** Moves an operator to another schema. */
        R setSchema(SetSchema statement);

        /** Drops operators. */
        R drop(Drop statement);

        /** Creates an operator class. */
        R createClass(CreateClass statement);

        /** Creates an operator family. */
        R createFamily(CreateFamily statement);

        /** Adds operators and functions to a family. */
        R addToFamily(AddToFamily statement);

        /** Takes operators and functions out of a family. */
        R dropFromFamily(DropFromFamily statement);

        /** Renames an operator class or family. */
        R renameSet(RenameSet statement);

        /** Gives an operator class or family to another role. */
        R setOwnerOfSet(SetOwnerOfSet statement);

        /** Moves an operator class or family to another schema. */
        R setSchemaOfSet(SetSchemaOfSet statement);

        /** Drops an operator class or family. */
        R dropSet(DropSet statement);
    }

    /**
     * Creates an operator.
     *
     * @param name its name
     * @param options its function and properties
     * @param place where it stands
     */
    record Create(OperatorName name, List<Option> options, Place place) implements OperatorStatement {

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
     * Changes properties of an operator.
     *
     * @param operator the operator
     * @param options the properties with their new values
     * @param place where it stands
     */
    record SetOptions(OperatorReference operator, List<Option> options, Place place) implements OperatorStatement {

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
     * Gives an operator to another role.
     *
     * @param operator the operator
     * @param owner its new owner
     * @param place where it stands
     */
    record SetOwner(OperatorReference operator, RoleName owner, Place place) implements OperatorStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setOwner(this);
        }
    }

    /**
     * Moves an operator to another schema.
     *
     * @param operator the operator
     * @param schema the schema
     * @param place where it stands
     */
    record SetSchema(OperatorReference operator, Name schema, Place place) implements OperatorStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setSchema(this);
        }
    }

    /**
     * Drops operators.
     *
     * @param ifExists whether it is no mistake if one is missing
     * @param operators the operators
     * @param behavior what becomes of what depends on them
     * @param place where it stands
     */
    record Drop(boolean ifExists, List<OperatorReference> operators, Behavior behavior, Place place)
            implements OperatorStatement {

        /** Copies the list. */
        public Drop {
            operators = List.copyOf(operators);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.drop(this);
        }
    }

    /**
     * Creates an operator class.
     *
     * @param name its name
     * @param isDefault whether it is taken for its type where none is written
     * @param type the type that it is for
     * @param method the access method
     * @param family the family that it goes to
     * @param items what it is made of
     * @param place where it stands
     */
    record CreateClass(
            QualifiedName name,
            boolean isDefault,
            TypeName type,
            Name method,
            Optional<QualifiedName> family,
            List<OperatorClassItem> items,
            Place place)
            implements OperatorStatement {

        /** Copies the list. */
        public CreateClass {
            items = List.copyOf(items);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.createClass(this);
        }
    }

    /**
     * Creates an operator family.
     *
     * @param name its name
     * @param method the access method
     * @param place where it stands
     */
    record CreateFamily(QualifiedName name, Name method, Place place) implements OperatorStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.createFamily(this);
        }
    }

    /**
     * Adds operators and functions to a family.
     *
     * @param family the family
     * @param items what is added
     * @param place where it stands
     */
    record AddToFamily(OperatorSet family, List<OperatorClassItem> items, Place place) implements OperatorStatement {

        /** Copies the list. */
        public AddToFamily {
            items = List.copyOf(items);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.addToFamily(this);
        }
    }

    /**
     * Takes operators and functions out of a family.
     *
     * @param family the family
     * @param members what is taken out
     * @param place where it stands
     */
    record DropFromFamily(OperatorSet family, List<FamilyMember> members, Place place) implements OperatorStatement {

        /** Copies the list. */
        public DropFromFamily {
            members = List.copyOf(members);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.dropFromFamily(this);
        }
    }

    /**
     * Renames an operator class or family.
     *
     * @param set the class or family
     * @param newName its new name
     * @param place where it stands
     */
    record RenameSet(OperatorSet set, Name newName, Place place) implements OperatorStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.renameSet(this);
        }
    }

    /**
     * Gives an operator class or family to another role.
     *
     * @param set the class or family
     * @param owner its new owner
     * @param place where it stands
     */
    record SetOwnerOfSet(OperatorSet set, RoleName owner, Place place) implements OperatorStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setOwnerOfSet(this);
        }
    }

    /**
     * Moves an operator class or family to another schema.
     *
     * @param set the class or family
     * @param schema the schema
     * @param place where it stands
     */
    record SetSchemaOfSet(OperatorSet set, Name schema, Place place) implements OperatorStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setSchemaOfSet(this);
        }
    }

    /**
     * Drops an operator class or family.
     *
     * @param ifExists whether it is no mistake if it is missing
     * @param set the class or family
     * @param behavior what becomes of what depends on it
     * @param place where it stands
     */
    record DropSet(boolean ifExists, OperatorSet set, Behavior behavior, Place place) implements OperatorStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.dropSet(this);
        }
    }

    /**
     * An operator or a function of a family, told by its number and types.
     *
     * @param isOperator whether it is an operator and no function
     * @param number its strategy number, or support number
     * @param types the types of its operands
     * @param place where it stands
     */
    record FamilyMember(boolean isOperator, NumberConstant number, List<TypeName> types, Place place) implements Node {

        /** Copies the list. */
        public FamilyMember {
            types = List.copyOf(types);
        }
    }
}
