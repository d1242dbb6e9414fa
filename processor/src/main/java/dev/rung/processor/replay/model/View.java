package dev.rung.processor.replay.model;

import dev.rung.sql.tree.Query;
import java.util.Optional;

/**
 * A view. Its columns are objects that belong to it; {@code with check option} is one of its options.
 *
 * @param query what gives its rows, with all stars written out
 * @param options its options
 * @param isComplete whether all of its columns are known
 */
public record View(Code<Query> query, Options options, boolean isComplete) implements Definition {

    /** With other options. */
    public View with(Options other) {
        return new View(query, other, isComplete);
    }

    @Override
    public Properties properties() {
        return options.describe(new Properties().code("query", Optional.of(query)));
    }
}
