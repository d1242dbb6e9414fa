package dev.rung.cli.difference;

import dev.rung.catalog.CatalogChange;
import dev.rung.sql.Identifier;
import dev.rung.sql.tree.AddColumn;
import dev.rung.sql.tree.AddConstraint;
import dev.rung.sql.tree.CommentStatement;
import dev.rung.sql.tree.DropColumn;
import dev.rung.sql.tree.DropConstraint;
import dev.rung.sql.tree.IndexStatement;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.ObjectReference;
import dev.rung.sql.tree.TableAction;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Statements that drop an index, a constraint or a column and make it again as it was, or that drop a part of a table that goes
 * anyway. PostgreSQL needs few of them; each that makes one reads the whole table, and a column would come back empty.
 */
public final class Needless {

    private Needless() {}

    /**
     * The statements without those that may be needless; whether they are, only PostgreSQL can tell.
     *
     * @param statements the statements
     * @param changes the differences that they are to make
     * @return those that remain, in order
     */
    public static List<String> without(List<String> statements, List<CatalogChange> changes) {
        var changed = changes.stream().map(Needless::name).collect(Collectors.toSet());
        var dropped = statements.stream()
                .flatMap(statement -> dropped(statement).stream())
                .collect(Collectors.toCollection(HashSet::new));
        dropped.removeAll(changed);
        return statements.stream()
                .filter(statement -> !isOfExtension(statement))
                .filter(statement -> !isAny(dropped(statement), dropped) && !isAny(added(statement), dropped))
                .toList();
    }

    private static boolean isAny(Optional<String> name, Set<String> names) {
        return name.isPresent() && names.contains(name.get());
    }

    /** An index is known by its schema, the other parts by their table. */
    private static String name(CatalogChange change) {
        return change.kind().equals("index")
                ? Names.place(Names.place(change.name())) + "." + Names.simple(change.name())
                : change.name();
    }

    /** An extension brings its own comment. */
    private static boolean isOfExtension(String statement) {
        return Trees.of(statement, CommentStatement.Comment.class)
                .filter(comment -> comment.object() instanceof ObjectReference.Named named
                        && named.kind() == ObjectReference.Kind.EXTENSION)
                .isPresent();
    }

    private static Optional<String> dropped(String statement) {
        return part(statement, Needless::dropped)
                .or(() -> Trees.of(statement, IndexStatement.Drop.class)
                        .filter(drop -> drop.names().size() == 1)
                        .map(drop -> drop.names().get(0).toString()));
    }

    private static Optional<Name> dropped(TableAction action) {
        if (action instanceof DropColumn drop) {
            return Optional.of(drop.column());
        }
        return action instanceof DropConstraint drop ? Optional.of(drop.constraint()) : Optional.empty();
    }

    private static Optional<String> added(String statement) {
        return part(statement, Needless::added)
                .or(() -> Trees.of(statement, IndexStatement.Create.class).flatMap(Needless::name));
    }

    private static Optional<Name> added(TableAction action) {
        if (action instanceof AddColumn add) {
            return Optional.of(add.column().name());
        }
        return action instanceof AddConstraint add ? add.constraint().name() : Optional.empty();
    }

    /** The part of a table that the only action of a statement is about. */
    private static Optional<String> part(String statement, Function<TableAction, Optional<Name>> part) {
        return Trees.alter(statement)
                .filter(alter -> alter.actions().size() == 1)
                .flatMap(alter -> part.apply(alter.actions().get(0))
                        .map(name -> Trees.name(alter.table().name(), name)));
    }

    /** An index stands in the schema of its table. */
    private static Optional<String> name(IndexStatement.Create index) {
        var schema = Names.place(index.table().name().toString());
        return index.name().map(name -> schema + "." + Identifier.quote(name.text()));
    }
}
