package dev.rung.cli.uses;

import dev.rung.processor.timeline.Relation;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Schema;
import org.jooq.Table;

/** The tables and views of a schema, with the names of their columns. */
final class Relations {

    private static final String PUBLIC = "public";

    private final Map<String, Set<String>> columns = new HashMap<>();

    Relations(List<Relation> relations) {
        for (var relation : relations) {
            columns.put(
                    relation.name(),
                    relation.columns().stream().map(Relation.Column::name).collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** The name of a typed table, if it is one of these. */
    Optional<String> find(Table<?> table) {
        return Optional.ofNullable(table.getSchema())
                .map(Schema::getName)
                .filter(schema -> !schema.isEmpty() && !schema.equals(PUBLIC))
                .map(schema -> schema + "." + table.getName())
                .or(() -> Optional.of(table.getName()))
                .filter(columns::containsKey);
    }

    /** Those that are named by one of these words, with or without their schema. */
    List<String> named(Collection<String> words) {
        return columns.keySet().stream()
                .filter(name -> words.contains(name) || words.contains(name.substring(name.lastIndexOf('.') + 1)))
                .sorted()
                .toList();
    }

    boolean have(String relation, String column) {
        return columns.getOrDefault(relation, Set.of()).contains(column);
    }
}
