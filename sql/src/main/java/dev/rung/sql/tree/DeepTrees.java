package dev.rung.sql.tree;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Trees may be deeper than the stack of a thread allows: a sum of thousands of numbers, thousands of queries in a union. */
public final class DeepTrees {

    /** Enough for the deepest statement that PostgreSQL itself takes, many times over. In bytes; only what is used of it costs memory. */
    private static final long STACK = 1L << 29;

    private DeepTrees() {}

    /**
     * Does something that goes down a tree. If the stack is too small for that, it is done once more on a greater one.
     *
     * @param work what is to be done; it must not matter that it is done twice
     * @return what it returns
     * @param <T> the type of that
     */
    public static <T> T walk(Supplier<T> work) {
        try {
            return work.get();
        } catch (StackOverflowError tooDeep) {
            return onGreaterStack(work);
        }
    }

    private static <T> T onGreaterStack(Supplier<T> work) {
        var result = new CompletableFuture<T>();
        new Thread(null, () -> result.completeAsync(work, Runnable::run), "rung-sql", STACK).start();
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }
}
