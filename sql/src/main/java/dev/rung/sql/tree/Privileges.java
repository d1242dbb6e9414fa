package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be done with an object. */
public sealed interface Privileges extends Node {

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

        /** All that there is to be done with it. */
        R all(All it);

        /** One or more things. */
        R some(Some it);
    }

    /**
     * All that there is to be done with it.
     *
     * @param columns with which columns only; empty for the whole
     * @param place where it stands
     */
    record All(List<Name> columns, Place place) implements Privileges {

        /** Copies the list. */
        public All {
            columns = List.copyOf(columns);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.all(this);
        }
    }

    /**
     * One or more things.
     *
     * @param privileges what
     * @param place where it stands
     */
    record Some(List<Privilege> privileges, Place place) implements Privileges {

        /** Copies the list. */
        public Some {
            privileges = List.copyOf(privileges);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.some(this);
        }
    }
}
