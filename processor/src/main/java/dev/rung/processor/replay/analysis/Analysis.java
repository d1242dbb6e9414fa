package dev.rung.processor.replay.analysis;

import dev.rung.processor.replay.model.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the analysis of an expression found.
 *
 * @param tree the expression as PostgreSQL keeps it
 * @param references the ids of the objects that names stand for, by the offset at which the name begins
 * @param needs the ids of all objects that it cannot be without
 * @param problems what is surely wrong in it
 * @param enumConstants the constants that are read as values of enums
 * @param isCertain whether each name, function and operator in it was found
 */
public record Analysis(
        Analyzed tree,
        Map<Integer, Long> references,
        Set<Long> needs,
        List<Problem> problems,
        Set<EnumConstant> enumConstants,
        boolean isCertain) {

    /** The type of its value, if that is known. */
    public Optional<Type> type() {
        return tree.type();
    }
}
