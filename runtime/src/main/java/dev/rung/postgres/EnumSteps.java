package dev.rung.postgres;

import org.jooq.Name;
import org.jooq.Query;

/** The steps of the statement that adds a value to an enum: jOOQ's {@code alterType} adds it as the last, and renames. */
public interface EnumSteps {

    /** Names the type. */
    interface ToTypeStep {

        /** {@code ALTER TYPE type ADD VALUE}, a name that may be qualified. */
        PlaceStep to(Name type);

        /** {@code ALTER TYPE type ADD VALUE}, a simple name. */
        PlaceStep to(String type);
    }

    /** Says where in the order of the values the new one stands: it is the last otherwise. */
    interface PlaceStep extends Query {

        /** {@code BEFORE 'value'} */
        Query before(String value);

        /** {@code AFTER 'value'} */
        Query after(String value);
    }
}
