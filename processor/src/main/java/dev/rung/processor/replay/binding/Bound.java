package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.analysis.ResultColumn;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.sql.tree.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * SQL with its names bound.
 *
 * @param code the SQL, with the objects that its names stand for
 * @param columns the columns that it gives, if all of their names are certain; one for an expression
 * @param needs the ids of all objects that it cannot be without: relations, columns, functions, types, sequences
 * @param isCertain whether every name in it was found
 * @param <T> what kind of SQL it is
 */
public record Bound<T extends Node>(
        Code<T> code, Optional<List<ResultColumn>> columns, Set<Long> needs, boolean isCertain) {

    /** That an object as a whole cannot be without what is named here. */
    public Set<Dependency> dependencies() {
        return dependencies(Dependency.Type.NORMAL, Dependency.Part.WHOLE);
    }

    /** That a part of an object cannot be without what is named here. */
    public Set<Dependency> dependencies(Dependency.Type type, Dependency.Part part) {
        return needs.stream().map(id -> new Dependency(id, type, part)).collect(Collectors.toSet());
    }
}
