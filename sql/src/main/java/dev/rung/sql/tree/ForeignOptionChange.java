package dev.rung.sql.tree;

import dev.rung.sql.Place;

/** What becomes of an option of something foreign: {@code options (add host 'db', drop port)}. */
public sealed interface ForeignOptionChange extends Node {

    /**
     * The option is added.
     *
     * @param isWritten whether {@code add} is written, which may be left out
     * @param option the option
     * @param place where it stands
     */
    record Add(boolean isWritten, ForeignOption option, Place place) implements ForeignOptionChange {}

    /**
     * The option gets another value.
     *
     * @param option the option with its new value
     * @param place where it stands
     */
    record Set(ForeignOption option, Place place) implements ForeignOptionChange {}

    /**
     * The option goes.
     *
     * @param name its name
     * @param place where it stands
     */
    record Drop(Name name, Place place) implements ForeignOptionChange {}
}
