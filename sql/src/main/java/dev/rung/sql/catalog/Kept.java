package dev.rung.sql.catalog;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is made when it is first asked for, once, and kept.
 *
 * @param <T> what it is
 */
final class Kept<T> {

    private final Supplier<T> making;
    private volatile @Nullable T made;

    Kept(Supplier<T> making) {
        this.making = making;
    }

    T get() {
        var known = made;
        if (known == null) {
            synchronized (this) {
                known = Objects.requireNonNullElseGet(made, making);
                made = known;
            }
        }
        return known;
    }
}
