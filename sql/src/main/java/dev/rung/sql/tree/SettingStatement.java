package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and changes settings, of the session or of the server. */
public sealed interface SettingStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.setting(this);
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

        /** Changes a setting of the session or of the transaction. */
        R set(Set statement);

        /** Shows settings. */
        R show(Show statement);

        /** Forgets what the session holds. */
        R discard(Discard statement);

        /** Changes the settings of the server. */
        R alterSystem(AlterSystem statement);
    }

    /**
     * Changes a setting of the session or of the transaction.
     *
     * @param scope for how long
     * @param change what is set or put back
     * @param place where it stands
     */
    record Set(Scope scope, SettingChange change, Place place) implements SettingStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.set(this);
        }
    }

    /**
     * Shows settings.
     *
     * @param name which one; absent for all
     * @param place where it stands
     */
    record Show(Optional<QualifiedName> name, Place place) implements SettingStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.show(this);
        }
    }

    /**
     * Forgets what the session holds.
     *
     * @param what what is forgotten
     * @param place where it stands
     */
    record Discard(Discarded what, Place place) implements SettingStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.discard(this);
        }
    }

    /**
     * Changes the settings of the server.
     *
     * @param change what is set or put back
     * @param place where it stands
     */
    record AlterSystem(SettingChange change, Place place) implements SettingStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.alterSystem(this);
        }
    }

    /** For how long a setting is changed. */
    enum Scope {
        /** for the session, once the transaction is committed */
        SESSION,
        /** for the transaction */
        LOCAL
    }

    /** What a session holds. */
    enum Discarded {
        /** everything */
        ALL,
        /** cached plans */
        PLANS,
        /** what is known of sequences */
        SEQUENCES,
        /** temporary tables */
        TEMP
    }
}
