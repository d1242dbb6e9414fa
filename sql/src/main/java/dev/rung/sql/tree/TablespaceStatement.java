package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates, changes and drops tablespaces. */
public sealed interface TablespaceStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.tablespace(this);
    }

    /**
     * Calls the case that is for this statement.
     *
     * @param cases what to do with it
     * @return what the case returns
     * @param <R> the type of what the case returns
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * An answer for each statement.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** Creates a tablespace. */
        R create(Create statement);

        /** Sets options of a tablespace. */
        R setOptions(SetOptions statement);

        /** Puts options of a tablespace back. */
        R resetOptions(ResetOptions statement);

        /** Renames a tablespace. */
        R rename(Rename statement);

        /** Gives a tablespace another owner. */
        R setOwner(SetOwner statement);

        /** Drops a tablespace. */
        R drop(Drop statement);
    }

    /**
     * Creates a tablespace.
     *
     * @param name its name
     * @param owner who owns it, if it is written
     * @param location its folder on the server
     * @param options its options
     * @param place where it stands
     */
    record Create(Name name, Optional<RoleName> owner, TextConstant location, List<Option> options, Place place)
            implements TablespaceStatement {

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
     * Sets options of a tablespace.
     *
     * @param name its name
     * @param options the options
     * @param place where it stands
     */
    record SetOptions(Name name, List<Option> options, Place place) implements TablespaceStatement {

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
     * Puts options of a tablespace back.
     *
     * @param name its name
     * @param options the options
     * @param place where it stands
     */
    record ResetOptions(Name name, List<Option> options, Place place) implements TablespaceStatement {

        /** Copies the list. */
        public ResetOptions {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.resetOptions(this);
        }
    }

    /**
     * Renames a tablespace.
     *
     * @param name its name
     * @param newName its name from now on
     * @param place where it stands
     */
    record Rename(Name name, Name newName, Place place) implements TablespaceStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /**
     * Gives a tablespace another owner.
     *
     * @param name its name
     * @param newOwner who owns it from now on
     * @param place where it stands
     */
    record SetOwner(Name name, RoleName newOwner, Place place) implements TablespaceStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setOwner(this);
        }
    }

    /**
     * Drops a tablespace.
     *
     * @param ifExists whether it is no mistake that it is missing
     * @param name its name
     * @param place where it stands
     */
    record Drop(boolean ifExists, Name name, Place place) implements TablespaceStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.drop(this);
        }
    }
}
