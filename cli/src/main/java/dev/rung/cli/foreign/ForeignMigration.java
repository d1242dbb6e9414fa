package dev.rung.cli.foreign;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A migration as another tool has it.
 *
 * @param version its version as the tool writes it, or an empty text when it has none
 * @param name what it does, in words
 * @param source the file that it stands in, relative to the directory
 * @param up what it does
 * @param down what undoes it, or null when the tool has nothing for that
 * @param transactional whether the tool runs it in a transaction, as far as the tool was told
 * @param notes what could not be taken over, in sentences
 */
public record ForeignMigration(
        String version,
        String name,
        String source,
        String up,
        @Nullable String down,
        boolean transactional,
        List<String> notes) {

    /** One without anything to say of it. */
    ForeignMigration(
            String version, String name, String source, String up, @Nullable String down, boolean transactional) {
        this(version, name, source, up, down, transactional, List.of());
    }

    ForeignMigration noting(List<String> more) {
        var all = new ArrayList<>(notes);
        all.addAll(more);
        return new ForeignMigration(version, name, source, up, down, transactional, all);
    }
}
