package dev.rung.cli.difference;

import dev.rung.catalog.CatalogChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what may be a new name for an old thing: one goes, and one like it comes in the same place. */
public final class Renames {

    private static final Set<String> KINDS = Set.of("table", "column");
    private static final Pattern COLUMNS = Pattern.compile("column order=(.*?)(?:, [a-z ]+=|}$)");
    private static final Pattern TYPE = Pattern.compile("type=([^,(}]*)");

    private Renames() {}

    /**
     * The renames that are possible.
     *
     * @param changes the differences
     * @return each pair of columns of one type, and each of tables that have half of their columns in common
     */
    public static List<Rename> among(List<CatalogChange> changes) {
        var renames = new ArrayList<Rename>();
        for (var gone : changes) {
            if (KINDS.contains(gone.kind()) && gone.property() == null && gone.after() == null) {
                changes.stream()
                        .filter(come -> come.property() == null && come.before() == null)
                        .filter(come -> come.kind().equals(gone.kind()) && isAlike(gone, come))
                        .map(come -> new Rename(gone.kind(), gone.name(), come.name()))
                        .forEach(renames::add);
            }
        }
        return renames;
    }

    private static boolean isAlike(CatalogChange gone, CatalogChange come) {
        return Names.place(gone.name()).equals(Names.place(come.name()))
                && (gone.kind().equals("column")
                        ? told(TYPE, gone.before()).equals(told(TYPE, come.after()))
                        : isAlike(columns(gone.before()), columns(come.after())));
    }

    private static boolean isAlike(List<String> gone, List<String> come) {
        return gone.stream().filter(come::contains).count() * 2 >= Math.max(gone.size(), come.size());
    }

    private static List<String> columns(@Nullable String definition) {
        return List.of(told(COLUMNS, definition).split(", "));
    }

    private static String told(Pattern pattern, @Nullable String definition) {
        var told = pattern.matcher(String.valueOf(definition));
        return told.find() ? told.group(1) : "";
    }
}
