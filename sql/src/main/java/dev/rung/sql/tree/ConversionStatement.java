package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates, changes and drops conversions between encodings. */
public sealed interface ConversionStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.conversion(this);
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

        /** Creates a conversion. */
        R create(Create statement);

        /** Renames a conversion. */
        R rename(Rename statement);

        /** Gives a conversion to another role. */
        R setOwner(SetOwner statement);

        /** Moves a conversion to another schema. */
        R setSchema(SetSchema statement);

        /** Drops conversions. */
        R drop(Drop statement);
    }

    /**
     * Creates a conversion.
     *
     * @param isDefault whether it is taken for these encodings in its schema
     * @param name its name
     * @param source the encoding that is converted
     * @param target the encoding that it becomes
     * @param function the function that converts
     * @param place where it stands
     */
    record Create(
            boolean isDefault,
            QualifiedName name,
            TextConstant source,
            TextConstant target,
            QualifiedName function,
            Place place)
            implements ConversionStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.create(this);
        }
    }

    /**
     * Renames a conversion.
     *
     * @param name the conversion
     * @param newName its new name
     * @param place where it stands
     */
    record Rename(QualifiedName name, Name newName, Place place) implements ConversionStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /**
     * Gives a conversion to another role.
     *
     * @param name the conversion
     * @param owner its new owner
     * @param place where it stands
     */
    record SetOwner(QualifiedName name, RoleName owner, Place place) implements ConversionStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setOwner(this);
        }
    }

    /**
     * Moves a conversion to another schema.
     *
     * @param name the conversion
     * @param schema the schema
     * @param place where it stands
     */
    record SetSchema(QualifiedName name, Name schema, Place place) implements ConversionStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setSchema(this);
        }
    }

    /**
     * Drops conversions.
     *
     * @param ifExists whether it is no mistake if one is missing
     * @param names the conversions
     * @param behavior what becomes of what depends on them
     * @param place where it stands
     */
    record Drop(boolean ifExists, List<QualifiedName> names, Behavior behavior, Place place)
            implements ConversionStatement {

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
