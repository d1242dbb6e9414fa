package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;

/**
 * An argument of a routine or an aggregate, where it is made and where it is named.
 *
 * @param mode which way its value goes; {@link Mode#DEFAULT} where nothing is written
 * @param name its name
 * @param type its type
 * @param defaultValue what stands for it when a call leaves it out
 * @param place where it stands
 */
public record Argument(Mode mode, Optional<Name> name, TypeName type, Optional<Expression> defaultValue, Place place)
        implements Node {

    /** Which way the value of an argument goes. */
    public enum Mode {
        /** Nothing is written: as {@link #IN}. */
        DEFAULT,
        /** Into the routine. */
        IN,
        /** Out of the routine. */
        OUT,
        /** Both ways. */
        INOUT,
        /** Into the routine, as the rest of the arguments in one array. */
        VARIADIC
    }
}
