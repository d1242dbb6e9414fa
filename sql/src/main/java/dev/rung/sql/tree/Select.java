package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code select}.
 *
 * @param distinct which rows are left out since they are equal to others, if it is written
 * @param targets what it gives; there may be none
 * @param into the table that it creates, if it is written
 * @param from what it reads
 * @param where which rows of that, if it is written
 * @param groupBy how the rows are grouped, if they are
 * @param having which groups, if it is written
 * @param windows the windows that have names
 * @param place where it stands
 */
public record Select(
        Optional<Distinct> distinct,
        List<Target> targets,
        Optional<Into> into,
        List<FromItem> from,
        Optional<Expression> where,
        Optional<GroupBy> groupBy,
        Optional<Expression> having,
        List<NamedWindow> windows,
        Place place)
        implements QueryBody {

    /** Copies the lists. */
    public Select {
        targets = List.copyOf(targets);
        from = List.copyOf(from);
        windows = List.copyOf(windows);
    }

    @Override
    public <R extends @Nullable Object> R accept(Cases<R> cases) {
        return cases.select(this);
    }

    /**
     * {@code distinct}, {@code distinct on (…)}.
     *
     * @param on what must be equal; all that is selected if it is empty
     * @param place where it stands
     */
    public record Distinct(List<Expression> on, Place place) implements Node {

        /** Copies the list. */
        public Distinct {
            on = List.copyOf(on);
        }
    }

    /**
     * Something that is selected or returned.
     *
     * @param value the value
     * @param name the name of its column, if it is written
     * @param place where it stands
     */
    public record Target(Expression value, Optional<Name> name, Place place) implements Node {}

    /**
     * {@code into}.
     *
     * @param persistence how long the table lasts
     * @param table its name
     * @param place where it stands
     */
    public record Into(Persistence persistence, QualifiedName table, Place place) implements Node {}

    /**
     * {@code group by}.
     *
     * @param isDistinct whether equal sets are left out
     * @param elements what is grouped by
     * @param place where it stands
     */
    public record GroupBy(boolean isDistinct, List<GroupElement> elements, Place place) implements Node {

        /** Copies the list. */
        public GroupBy {
            elements = List.copyOf(elements);
        }
    }

    /**
     * A window with a name.
     *
     * @param name the name
     * @param window the window
     * @param place where it stands
     */
    public record NamedWindow(Name name, Window.Specification window, Place place) implements Node {}
}
