package dev.rung.postgres;

import org.jooq.Query;

/** The ends of the statements that are about an object of any kind. */
public interface ObjectSteps {

    /** What is said of the object. */
    interface IsStep {

        /** {@code IS 'text'} */
        Query is(String text);

        /** {@code IS NULL}: takes the comment away. */
        Query isNull();
    }

    /** The new name, owner or schema of the object. */
    interface ToStep {

        /** {@code TO name} */
        Query to(String name);
    }

    /** The parameters by which the object is stored, one with each call. */
    interface SetStep {

        /** {@code SET (parameter = value, …)}, such as {@code "fillfactor"} or {@code "autovacuum_vacuum_scale_factor"}. */
        MoreSetStep set(String parameter, Object value);

        /** {@code RESET (parameter, …)} */
        Query reset(String... parameters);
    }

    /** More parameters by which the object is stored. */
    interface MoreSetStep extends Query {

        /** {@code SET (parameter = value, …)} */
        MoreSetStep set(String parameter, Object value);
    }
}
