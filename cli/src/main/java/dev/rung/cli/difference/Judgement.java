package dev.rung.cli.difference;

import dev.rung.catalog.CatalogChange;
import dev.rung.sql.tree.DropColumn;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.TableStatement;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at SQL and at what it did, and says what somebody has to look at before it runs where there is data. */
public final class Judgement {

    private static final CatalogChange.Wording OF_GOAL =
            new CatalogChange.Wording("is left behind", "is missing", "; it should be", "; it should have");

    private Judgement() {}

    /**
     * The tables and columns that the SQL drops for good.
     *
     * @param statements the SQL
     * @param changes the differences that it is to make
     * @return a sentence for each
     */
    public static List<String> losses(List<String> statements, List<CatalogChange> changes) {
        return dropped(statements)
                .filter(drop -> gone(changes).contains(drop.name()))
                .map(drop -> "drops " + drop.kind() + " `" + drop.name() + "` and its data")
                .toList();
    }

    /**
     * The tables and columns that the SQL drops though they are to stay: what comes back under the name is empty.
     *
     * @param statements the SQL
     * @param changes the differences that it is to make
     * @return a sentence for each
     */
    public static List<String> remakes(List<String> statements, List<CatalogChange> changes) {
        return dropped(statements)
                .filter(drop -> !gone(changes).contains(drop.name()))
                .map(drop -> isComputed(drop, changes)
                        ? "computes column `" + drop.name() + "` anew, which writes the whole table"
                        : "DROPS " + drop.kind() + " `" + drop.name()
                                + "` AND MAKES IT AGAIN: its data would be lost; write this another way")
                .toList();
    }

    private static boolean isComputed(Drop drop, List<CatalogChange> changes) {
        return changes.stream()
                .anyMatch(change -> change.name().equals(drop.name())
                        && "expression".equals(change.property())
                        && change.before() != null
                        && change.after() != null);
    }

    private record Drop(String kind, String name) {}

    /** Tables first. */
    private static Stream<Drop> dropped(List<String> statements) {
        return statements.stream()
                .flatMap(statement -> Trees.of(statement).stream())
                .flatMap(Judgement::dropped)
                .sorted(Comparator.comparing(Drop::kind).reversed());
    }

    private static Stream<Drop> dropped(Statement statement) {
        if (statement instanceof TableStatement.Drop drop) {
            return drop.names().stream().map(name -> new Drop("table", name.toString()));
        }
        return statement instanceof TableStatement.Alter alter
                ? alter.actions().stream()
                        .filter(DropColumn.class::isInstance)
                        .map(action -> ((DropColumn) action).column())
                        .map(column ->
                                new Drop("column", Trees.name(alter.table().name(), column)))
                : Stream.empty();
    }

    private static Set<String> gone(List<CatalogChange> changes) {
        return changes.stream()
                .filter(change -> change.property() == null && change.after() == null)
                .map(CatalogChange::name)
                .collect(Collectors.toSet());
    }

    /**
     * What is still different after the SQL ran. The order of columns does not count.
     *
     * @param changes the differences that are left, from what is wanted to what is there
     * @return a sentence for each
     */
    public static List<String> remains(List<CatalogChange> changes) {
        return changes.stream()
                .filter(change -> !change.isColumnOrder())
                .map(change -> "does not do all of it: " + change.sentence(OF_GOAL))
                .toList();
    }
}
