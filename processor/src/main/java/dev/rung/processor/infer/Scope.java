package dev.rung.processor.infer;

import dev.rung.processor.parse.Expression;
import dev.rung.processor.parse.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names that an expression sees: the relations of its query, then those of the queries around it. */
final class Scope {

    private final @Nullable Scope outer;
    private final Map<String, Optional<List<ResultColumn>>> commonTables;
    private final List<Named> relations = new ArrayList<>();
    private final List<ResultColumn> merged = new ArrayList<>();

    private Scope(@Nullable Scope outer, Map<String, Optional<List<ResultColumn>>> commonTables) {
        this.outer = outer;
        this.commonTables = commonTables;
    }

    /**
     * A relation under the name that it has in the query.
     *
     * @param name the name, or null
     * @param schema its schema, if it goes by its own name and that was written with it
     * @param columns its columns, if all of them are known
     */
    record Named(@Nullable String name, @Nullable String schema, Optional<List<ResultColumn>> columns) {

        boolean answersTo(QualifiedName qualifier) {
            return qualifier.name().equals(name)
                    && (qualifier.schema() == null
                            || schema == null
                            || qualifier.schema().equals(schema));
        }
    }

    static Scope empty() {
        return new Scope(null, Map.of());
    }

    /** The scope of a query within this one. */
    Scope inner() {
        return new Scope(this, commonTables);
    }

    Scope with(String name, Optional<List<ResultColumn>> columns) {
        var more = new HashMap<>(commonTables);
        more.put(name, columns);
        return new Scope(outer, more);
    }

    Optional<Optional<List<ResultColumn>>> commonTable(QualifiedName name) {
        return name.schema() == null ? Optional.ofNullable(commonTables.get(name.name())) : Optional.empty();
    }

    void add(Named relation) {
        relations.add(relation);
    }

    /** Makes one of the columns of a name, as {@code using} does. */
    void merge(String column) {
        if (merged.stream().noneMatch(one -> one.name().equals(column))) {
            relations.stream()
                    .flatMap(relation -> relation.columns().stream())
                    .flatMap(List::stream)
                    .filter(candidate -> candidate.name().equals(column))
                    .findFirst()
                    .ifPresent(merged::add);
        }
    }

    /** The column that a name stands for. */
    Optional<ResultColumn> find(Expression.Column column) {
        var own =
                column.qualifier() == null ? unqualified(column.name()) : qualified(column.qualifier(), column.name());
        return own.isPresent() || outer == null || hides(column) ? own : outer.find(column);
    }

    /** Whether a relation of which the columns are not known may have it, so that nobody can say who does. */
    private boolean hides(Expression.Column column) {
        return relations.stream()
                .filter(relation -> column.qualifier() == null || relation.answersTo(column.qualifier()))
                .anyMatch(relation -> relation.columns().isEmpty());
    }

    private Optional<ResultColumn> unqualified(String name) {
        var one = merged.stream().filter(column -> column.name().equals(name)).findFirst();
        var found = relations.stream()
                .flatMap(relation -> relation.columns().stream())
                .flatMap(List::stream)
                .filter(column -> column.name().equals(name))
                .toList();
        return one.isPresent() ? one : found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<ResultColumn> qualified(QualifiedName qualifier, String name) {
        return relations.stream()
                .filter(relation -> relation.answersTo(qualifier))
                .flatMap(relation -> relation.columns().stream())
                .flatMap(List::stream)
                .filter(column -> column.name().equals(name))
                .findFirst();
    }

    /** The columns that a star stands for, if all of them are known: those of {@code using} come first, and once. */
    Optional<List<ResultColumn>> all(@Nullable QualifiedName qualifier) {
        var columns = new ArrayList<>(qualifier == null ? merged : List.<ResultColumn>of());
        for (var relation : relations) {
            if (qualifier != null && !relation.answersTo(qualifier)) {
                continue;
            }
            if (relation.columns().isEmpty()) {
                return Optional.empty();
            }
            relation.columns().get().stream()
                    .filter(column -> qualifier != null
                            || merged.stream().noneMatch(one -> one.name().equals(column.name())))
                    .forEach(columns::add);
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(columns);
    }
}
