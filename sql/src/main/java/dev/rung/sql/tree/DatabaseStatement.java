package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates, changes and drops databases. */
public sealed interface DatabaseStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.database(this);
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

        /** Creates a database. */
        R create(Create statement);

        /** Changes options of a database. */
        R alter(Alter statement);

        /** Moves a database into another tablespace. */
        R setTablespace(SetTablespace statement);

        /** Notes that the collation of a database is of the version that is installed (PostgreSQL 15). */
        R refreshCollationVersion(RefreshCollationVersion statement);

        /** Changes the settings that sessions in a database begin with. */
        R alterSettings(AlterSettings statement);

        /** Renames a database. */
        R rename(Rename statement);

        /** Gives a database another owner. */
        R setOwner(SetOwner statement);

        /** Drops a database. */
        R drop(Drop statement);
    }

    /**
     * Creates a database.
     *
     * @param name its name
     * @param options how it is made
     * @param place where it stands
     */
    record Create(Name name, List<DatabaseOption> options, Place place) implements DatabaseStatement {

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
     * Changes options of a database.
     *
     * @param name its name
     * @param options the options
     * @param place where it stands
     */
    record Alter(Name name, List<DatabaseOption> options, Place place) implements DatabaseStatement {

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
     * Moves a database into another tablespace.
     *
     * @param name its name
     * @param tablespace the tablespace
     * @param place where it stands
     */
    record SetTablespace(Name name, Name tablespace, Place place) implements DatabaseStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setTablespace(this);
        }
    }

    /**
     * Notes that the collation of a database is of the version that is installed (PostgreSQL 15).
     *
     * @param name its name
     * @param place where it stands
     */
    record RefreshCollationVersion(Name name, Place place) implements DatabaseStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.refreshCollationVersion(this);
        }
    }

    /**
     * Changes the settings that sessions in a database begin with.
     *
     * @param name its name
     * @param change what is set or put back
     * @param place where it stands
     */
    record AlterSettings(Name name, SettingChange change, Place place) implements DatabaseStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.alterSettings(this);
        }
    }

    /**
     * Renames a database.
     *
     * @param name its name
     * @param newName its name from now on
     * @param place where it stands
     */
    record Rename(Name name, Name newName, Place place) implements DatabaseStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /**
     * Gives a database another owner.
     *
     * @param name its name
     * @param newOwner who owns it from now on
     * @param place where it stands
     */
    record SetOwner(Name name, RoleName newOwner, Place place) implements DatabaseStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setOwner(this);
        }
    }

    /**
     * Drops a database.
     *
     * @param ifExists whether it is no mistake that it is missing
     * @param name its name
     * @param isForced whether its connections are ended
     * @param place where it stands
     */
    record Drop(boolean ifExists, Name name, boolean isForced, Place place) implements DatabaseStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.drop(this);
        }
    }
}
