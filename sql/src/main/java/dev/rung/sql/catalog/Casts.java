package dev.rung.sql.catalog;

import dev.rung.sql.catalog.Cast.Context;
import dev.rung.sql.catalog.data.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The casts of a version of PostgreSQL, with those that somebody made; and how a value of one type becomes one of another, with
 * domains, arrays and the way over text ({@code find_coercion_pathway} of PostgreSQL 18).
 */
public final class Casts {

    private final Map<Type, List<Cast>> bySource = new HashMap<>();

    /** How a value of one type becomes one of another. */
    public enum Path {
        /** It is one: nothing is to be done. */
        SAME_BYTES,
        /** A function makes it. */
        FUNCTION,
        /** Each element of an array is cast. */
        ELEMENTS,
        /** Its text is read as the other type. */
        TEXT
    }

    private Casts(Collection<Cast> casts) {
        casts.forEach(cast -> bySource.computeIfAbsent(cast.source(), any -> new ArrayList<>())
                .add(cast));
    }

    static Casts of(int version, Types types) {
        return new Casts(Section.CASTS.rows(version).stream()
                .map(row -> Cast.of(row, types))
                .toList());
    }

    /**
     * These and some that somebody made.
     *
     * @param made the others
     * @return all of them
     */
    public Casts with(Collection<Cast> made) {
        var all = new ArrayList<>(all());
        all.addAll(made);
        return new Casts(all);
    }

    /**
     * All casts.
     *
     * @return the casts, in no order
     */
    public List<Cast> all() {
        return bySource.values().stream().flatMap(List::stream).toList();
    }

    /**
     * The cast between two types as the catalog has it.
     *
     * @param source what it is from
     * @param target what it makes
     * @return the cast, if there is one
     */
    public Optional<Cast> find(Type source, Type target) {
        return bySource.getOrDefault(source, List.of()).stream()
                .filter(cast -> cast.target().equals(target))
                .findFirst();
    }

    /**
     * How a value of one type becomes one of another in a context.
     *
     * @param source the one type
     * @param target the other type
     * @param context where the value stands
     * @return the way, if there is one
     */
    public Optional<Path> path(Type source, Type target, Context context) {
        var from = source.base();
        var to = target.base();
        if (from.equals(to)) {
            return Optional.of(Path.SAME_BYTES);
        }
        var cast = find(from, to);
        if (cast.isPresent()) {
            return cast.filter(found -> found.context().compareTo(context) <= 0).map(Casts::path);
        }
        return elements(from, to, context).or(() -> overText(from, to, context));
    }

    private static Path path(Cast cast) {
        return switch (cast.method()) {
            case BINARY -> Path.SAME_BYTES;
            case FUNCTION -> Path.FUNCTION;
            case TEXT -> Path.TEXT;
        };
    }

    private Optional<Path> elements(Type from, Type to, Context context) {
        if (from.element().isEmpty() || to.element().isEmpty() || to.is("oidvector") || to.is("int2vector")) {
            return Optional.empty();
        }
        return path(from.element().get(), to.element().get(), context).map(path -> Path.ELEMENTS);
    }

    private static Optional<Path> overText(Type from, Type to, Context context) {
        boolean intoText = context != Context.IMPLICIT && to.category() == 'S';
        boolean outOfText = context == Context.EXPLICIT && from.category() == 'S';
        return intoText || outOfText ? Optional.of(Path.TEXT) : Optional.empty();
    }

    /**
     * Whether a value of one type may stand where one of another is expected.
     *
     * @param source the one type
     * @param target the other type
     * @return whether it is cast by itself
     */
    public boolean isImplicit(Type source, Type target) {
        return path(source, target, Context.IMPLICIT).isPresent();
    }

    /**
     * Whether a value of one type can be stored in a column of another.
     *
     * @param source the one type
     * @param target the other type
     * @return whether it is cast where it is stored
     */
    public boolean isAssignment(Type source, Type target) {
        return path(source, target, Context.ASSIGNMENT).isPresent();
    }

    /**
     * Whether a value of one type can be stored as one of another without a change of its bytes, so that a column can become of that
     * type without a rewrite of the table, as far as lengths and constraints of domains allow it.
     *
     * @param source the one type
     * @param target the other type
     * @return whether nothing is to be done
     */
    public boolean isBinaryCoercible(Type source, Type target) {
        return path(source, target, Context.ASSIGNMENT)
                .filter(path -> path == Path.SAME_BYTES)
                .isPresent();
    }
}
