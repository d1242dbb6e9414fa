package dev.rung.processor.report;

import dev.rung.processor.check.Checks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The page of the documentation about a check, as it lies in this jar.
 *
 * @param text all of it, in Markdown
 */
public record CheckPage(String text) {

    /** The names of all checks, in the order of the documentation. */
    public static List<String> ids() {
        return Checks.ids();
    }

    /**
     * The page of a check.
     *
     * @param id its name, such as {@code down-incomplete}
     * @return the page, if there is such a check
     */
    public static Optional<CheckPage> of(String id) {
        if (!ids().contains(id)) {
            return Optional.empty();
        }
        try (var page = CheckPage.class.getResourceAsStream("pages/" + id + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new CheckPage(new String(page.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong, in a sentence or two: the first paragraph. */
    public String summary() {
        return text.lines()
                .skip(2)
                .takeWhile(line -> !line.isBlank())
                .reduce("", (all, line) -> (all + " " + line).strip());
    }
}
