package dev.rung.processor.replay.safety;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.tools.json.JSONParser;
import org.jooq.tools.json.ParseException;

/** A statement of which it was measured on PostgreSQL what it does to a running system. */
record SafetyCase(Map<?, ?> json) {

    static SafetyCase of(String line) {
        try {
            return new SafetyCase((Map<?, ?>) new JSONParser().parse(line));
        } catch (ParseException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    String id() {
        return text("id");
    }

    String text(String field) {
        var value = json.get(field);
        return value == null ? "" : value.toString();
    }

    List<Integer> versions() {
        return ((List<?>) json.get("versions"))
                .stream().map(version -> ((Number) version).intValue()).toList();
    }

    boolean is(String field) {
        return Boolean.TRUE.equals(json.get(field));
    }

    boolean has(String field) {
        return json.get(field) != null;
    }

    SortedSet<String> names(String field) {
        var value = json.get(field);
        return value == null
                ? new TreeSet<>()
                : ((List<?>) value).stream().map(Object::toString).collect(toCollection(TreeSet::new));
    }

    /** {@code account ACCESS EXCLUSIVE}. */
    SortedSet<String> locks() {
        return ((List<?>) json.get("locks"))
                .stream()
                        .map(lock -> ((Map<?, ?>) lock).get("relation") + " " + ((Map<?, ?>) lock).get("mode"))
                        .collect(toCollection(TreeSet::new));
    }

    Optional<String> sqlState() {
        return Optional.ofNullable((Map<?, ?>) json.get("error"))
                .map(error -> error.get("sqlstate").toString());
    }

    TreeMap<String, SortedSet<String>> blocks() {
        var blocks = new TreeMap<String, SortedSet<String>>();
        var value = (Map<?, ?>) json.get("blocks");
        if (value != null) {
            value.forEach((relation, uses) -> blocks.put(
                    relation.toString(),
                    ((List<?>) uses).stream().map(Object::toString).collect(toCollection(TreeSet::new))));
        }
        return blocks;
    }
}
