package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;

/**
 * An option in a list of options, such as {@code fillfactor = 70}, {@code toast.autovacuum_enabled} or {@code basetype = integer}.
 *
 * @param name its name; two parts where it has a namespace
 * @param value its value, if one is written
 * @param place where it stands
 */
public record Option(QualifiedName name, Optional<Value> value, Place place) implements Node {

    /** The value of an option. */
    public sealed interface Value extends Node {}

    /**
     * A word, a name or a type, which only the option itself can tell apart.
     *
     * @param type the type or name
     * @param place where it stands
     */
    public record Type(TypeName type, Place place) implements Value {}

    /**
     * A keyword that is no name of a type, such as {@code none} or {@code true}.
     *
     * @param word the keyword
     * @param place where it stands
     */
    public record Word(String word, Place place) implements Value {}

    /**
     * An operator.
     *
     * @param operator its name
     * @param place where it stands
     */
    public record Operator(OperatorName operator, Place place) implements Value {}

    /**
     * A number.
     *
     * @param number the number
     * @param place where it stands
     */
    public record Number(NumberConstant number, Place place) implements Value {}

    /**
     * A text.
     *
     * @param text the text
     * @param place where it stands
     */
    public record Text(TextConstant text, Place place) implements Value {}
}
