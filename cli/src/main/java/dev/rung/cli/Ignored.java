package dev.rung.cli;

import dev.rung.catalog.CatalogChange;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Objects that belong to others.
 *
 * @param names as {@code --ignore} has them, with their schemas or without, where {@code *} stands for anything
 */
record Ignored(List<String> names) {

    /** The differences that are of those that remain. What is part of an ignored object is ignored with it. */
    List<CatalogChange> without(List<CatalogChange> changes) {
        var patterns = names.stream().map(Ignored::pattern).toList();
        return changes.stream()
                .filter(change -> patterns.stream()
                        .noneMatch(name -> name.matcher(change.name()).matches()))
                .toList();
    }

    private static Pattern pattern(String name) {
        return Pattern.compile("(public\\.)?\\Q" + name.replace("*", "\\E.*\\Q") + "\\E(\\..*)?");
    }
}
