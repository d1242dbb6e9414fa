package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;

/** What an operator class is made of, or what is added to an operator family. */
public sealed interface OperatorClassItem extends Node {

    /**
     * An operator.
     *
     * @param strategy what it is to the access method
     * @param operator its name
     * @param operands the same operator with its operands, where they are written
     * @param purpose what it is used for; absent for searching, if nothing is written
     * @param place where it stands
     */
    record Operator(
            NumberConstant strategy,
            OperatorName operator,
            Optional<OperatorReference> operands,
            Optional<Purpose> purpose,
            Place place)
            implements OperatorClassItem {}

    /**
     * A function.
     *
     * @param support what it is to the access method
     * @param operands the types of the operands that it supports; empty where they are its own
     * @param function the function
     * @param place where it stands
     */
    record Function(NumberConstant support, List<TypeName> operands, RoutineReference function, Place place)
            implements OperatorClassItem {

        /** Copies the list. */
        public Function {
            operands = List.copyOf(operands);
        }
    }

    /**
     * The type that is stored in the index.
     *
     * @param type the type
     * @param place where it stands
     */
    record Storage(TypeName type, Place place) implements OperatorClassItem {}

    /**
     * What an operator is used for.
     *
     * @param ordering the family that sorts its results; absent for searching
     * @param place where it stands
     */
    record Purpose(Optional<QualifiedName> ordering, Place place) implements Node {}
}
