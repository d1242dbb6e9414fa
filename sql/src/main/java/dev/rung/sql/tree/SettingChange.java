package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is set, or put back: of a session, a role, a database, a routine or the server. */
public sealed interface SettingChange extends Node {

    /**
     * Calls the case that is for it.
     *
     * @param cases what to do with it
     * @return what the case returns
     * @param <R> the type of what the case returns
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * An answer for each.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /**
         * Sets a setting. What has a syntax of its own is called by its name: {@code set names} is {@code client_encoding}, {@code set
         * schema} is {@code search_path}, {@code set role} is {@code role}.
         */
        R to(To it);

        /** Sets the time zone to an interval. */
        R toTimeZone(ToTimeZone it);

        /** Sets a setting to its default. */
        R toDefault(ToDefault it);

        /** Sets a setting to what it is now. */
        R fromCurrent(FromCurrent it);

        /** Sets the modes of this transaction, or of those to come. */
        R toModes(ToModes it);

        /** Has the transaction see what another one does. */
        R toSnapshot(ToSnapshot it);

        /** Puts a setting back. */
        R reset(Reset it);

        /** Puts all settings back. */
        R resetAll(ResetAll it);
    }

    /**
     * Sets a setting. What has a syntax of its own is called by its name: {@code set names} is {@code client_encoding}, {@code set schema}
     * is {@code search_path}, {@code set role} is {@code role}.
     *
     * @param name its name
     * @param values its values, at least one
     * @param place where it stands
     */
    record To(QualifiedName name, List<SettingValue> values, Place place) implements SettingChange {

        /** Copies the list. */
        public To {
            values = List.copyOf(values);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.to(this);
        }
    }

    /**
     * Sets the time zone to an interval.
     *
     * @param interval how far from UTC
     * @param place where it stands
     */
    record ToTimeZone(Expression interval, Place place) implements SettingChange {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.toTimeZone(this);
        }
    }

    /**
     * Sets a setting to its default.
     *
     * @param name its name
     * @param place where it stands
     */
    record ToDefault(QualifiedName name, Place place) implements SettingChange {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.toDefault(this);
        }
    }

    /**
     * Sets a setting to what it is now.
     *
     * @param name its name
     * @param place where it stands
     */
    record FromCurrent(QualifiedName name, Place place) implements SettingChange {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.fromCurrent(this);
        }
    }

    /**
     * Sets the modes of this transaction, or of those to come.
     *
     * @param isForSession whether it is for those to come
     * @param modes the modes, at least one
     * @param place where it stands
     */
    record ToModes(boolean isForSession, List<TransactionMode> modes, Place place) implements SettingChange {

        /** Copies the list. */
        public ToModes {
            modes = List.copyOf(modes);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.toModes(this);
        }
    }

    /**
     * Has the transaction see what another one does.
     *
     * @param snapshot the name that {@code pg_export_snapshot} gave
     * @param place where it stands
     */
    record ToSnapshot(TextConstant snapshot, Place place) implements SettingChange {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.toSnapshot(this);
        }
    }

    /**
     * Puts a setting back.
     *
     * @param name its name
     * @param place where it stands
     */
    record Reset(QualifiedName name, Place place) implements SettingChange {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.reset(this);
        }
    }

    /**
     * Puts all settings back.
     *
     * @param place where it stands
     */
    record ResetAll(Place place) implements SettingChange {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.resetAll(this);
        }
    }
}
