package dev.rung.processor.infer;

import dev.rung.processor.parse.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A column of a relation, or of the result of a query.
 *
 * @param name its name
 * @param type its type, or null if it is not known
 */
public record ResultColumn(String name, @Nullable TypeName type) {

    ResultColumn named(String given) {
        return new ResultColumn(given, type);
    }
}
