package dev.rung.sql.catalog;

import dev.rung.sql.catalog.data.Row;
import dev.rung.sql.catalog.data.Section;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The types of a version of PostgreSQL. */
public final class Types {

    private final int version;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, Type> types = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();

    /** Plain loops, since a compiler waits for it at each start. */
    Types(int version) {
        this.version = version;
        for (var row : Section.TYPES.rows(version)) {
            var name = row.text(1).isEmpty() ? row.text(0) : String.join(".", row.text(1), row.text(0));
            rows.put(name, row);
            for (var spelling : row.list(7, ',')) {
                spellings.put(spelling, name);
            }
            if (!row.text(6).isEmpty()) {
                spellings.put(row.text(6), name);
            }
        }
        for (var name : rows.keySet()) {
            known(name);
        }
    }

    /**
     * All types but arrays and the row types of relations.
     *
     * @return the types
     */
    public Collection<Type> all() {
        return rows.keySet().stream().map(types::get).toList();
    }

    /**
     * A type under the name that the catalog has for it.
     *
     * @param name such as {@code int4} or {@code _int4}, with its schema if that is not {@code pg_catalog}
     * @return the type, if there is one
     */
    public synchronized Optional<Type> find(String name) {
        var type = types.get(name);
        if (type == null) {
            var made = name.startsWith("_") && hasArray(name.substring(1))
                    ? find(name.substring(1)).map(Type::array)
                    : rowType(name);
            made.ifPresent(found -> types.put(name, found));
            return made;
        }
        return Optional.of(type);
    }

    /**
     * A type that must be there.
     *
     * @param name as the catalog has it
     * @return the type
     * @throws IllegalArgumentException if there is none
     */
    public Type get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("PostgreSQL has no type `" + name + "`"));
    }

    /**
     * A type under a name that people write: {@code integer}, {@code int}, {@code double precision}, {@code timestamp with time zone},
     * or as the catalog has it, {@code int4}.
     *
     * @param words the words in small letters, without length and without quotes, one space between them
     * @return the type, if there is one
     */
    public Optional<Type> spelled(String words) {
        return find(spellings.getOrDefault(words, words));
    }

    /**
     * The multirange of a range. One that somebody made is taken to have the name that PostgreSQL chooses if none is given.
     *
     * @param range a range
     * @return its multirange
     */
    public Type multirange(Type range) {
        return all().stream()
                .filter(type ->
                        type.kind() == Type.Kind.MULTIRANGE && type.part().equals(Optional.of(range)))
                .findFirst()
                .orElseGet(() -> Type.multirange(range.schema(), multirangeName(range.name()), range));
    }

    private static String multirangeName(String range) {
        int at = range.indexOf("range");
        return at < 0 ? range + "_multirange" : range.substring(0, at) + "multi" + range.substring(at);
    }

    private boolean hasArray(String element) {
        var row = rows.get(element);
        return row == null || !row.text(5).isEmpty();
    }

    private Optional<Type> rowType(String name) {
        int dot = name.indexOf('.');
        var schema = dot < 0 ? Type.PG_CATALOG : name.substring(0, dot);
        return Relation.find(schema, name.substring(dot + 1), this, version).map(Relation::rowType);
    }

    private Type known(String name) {
        var type = types.get(name);
        if (type == null) {
            type = type(Objects.requireNonNull(rows.get(name), name));
            types.put(name, type);
        }
        return type;
    }

    /** What a type is made of is read before it, if it was not. */
    private Type type(Row row) {
        var schema = row.text(1).isEmpty() ? Type.PG_CATALOG : row.text(1);
        var name = row.text(0);
        var sqlName = row.text(6).isEmpty() ? String.join(".", schema, name) : row.text(6);
        var flags = row.text(2);
        var traits = new Type.Traits(
                flags.charAt(1), flags.charAt(2) == 'p', flags.charAt(3) == 'c', Integer.parseInt(row.text(3)));
        var part = row.text(4).isEmpty() ? Optional.<Type>empty() : Optional.of(known(row.text(4)));
        return new Type(schema, name, sqlName, kind(flags.charAt(0)), traits, part);
    }

    private static Type.Kind kind(char letter) {
        return switch (letter) {
            case 'a' -> Type.Kind.ARRAY;
            case 'd' -> Type.Kind.DOMAIN;
            case 'p' -> Type.Kind.PSEUDO;
            case 'r' -> Type.Kind.RANGE;
            case 'm' -> Type.Kind.MULTIRANGE;
            default -> Type.Kind.BASE;
        };
    }

    /** Types under the names that the catalog has for them. */
    List<Type> list(List<String> names) {
        return names.stream().map(this::get).toList();
    }
}
