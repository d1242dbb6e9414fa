package dev.rung.cli.difference;

import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.tree.AddColumn;
import dev.rung.sql.tree.AddConstraint;
import dev.rung.sql.tree.ClusterOn;
import dev.rung.sql.tree.CollationStatement;
import dev.rung.sql.tree.CommentStatement;
import dev.rung.sql.tree.DomainStatement;
import dev.rung.sql.tree.ExtensionStatement;
import dev.rung.sql.tree.IndexStatement;
import dev.rung.sql.tree.ObjectReference;
import dev.rung.sql.tree.PrivilegeStatement;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.RoutineStatement;
import dev.rung.sql.tree.SchemaStatement;
import dev.rung.sql.tree.SequenceOption;
import dev.rung.sql.tree.SequenceStatement;
import dev.rung.sql.tree.SetColumnCompression;
import dev.rung.sql.tree.SetColumnDefault;
import dev.rung.sql.tree.SetColumnOptions;
import dev.rung.sql.tree.SetColumnStatistics;
import dev.rung.sql.tree.SetColumnStorage;
import dev.rung.sql.tree.SetColumnType;
import dev.rung.sql.tree.SetLogged;
import dev.rung.sql.tree.SetOptions;
import dev.rung.sql.tree.SetReplicaIdentity;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.SwitchRowSecurity;
import dev.rung.sql.tree.SwitchRule;
import dev.rung.sql.tree.SwitchTrigger;
import dev.rung.sql.tree.TableAction;
import dev.rung.sql.tree.TableStatement;
import dev.rung.sql.tree.Tree;
import dev.rung.sql.tree.TypeStatement;
import java.util.Set;

/**
 * A statement as {@link Difference} words it.
 *
 * @param kind what it does
 * @param name the object that it is about, where that is of interest; a column has its table before it
 * @param text the statement
 */
record Classified(Kind kind, String name, String text) {

    /** What a statement does, seen by who knows tables and their columns, and nothing else. */
    enum Kind {
        TABLE,
        COLUMN,
        DEFAULT,
        COLLATION,
        COMMENT,
        /** What tables may need. */
        FOUNDATION,
        /** What entities have no words for. */
        UNSAID,
        OTHER
    }

    private static final Set<Class<? extends Statement>> FOUNDATIONS = Set.of(
            SchemaStatement.class,
            ExtensionStatement.class,
            TypeStatement.class,
            DomainStatement.class,
            CollationStatement.class,
            RoutineStatement.class);

    private static final Set<Class<? extends TableAction>> UNSAID = Set.of(
            AddConstraint.class,
            SwitchTrigger.class,
            SwitchRule.class,
            SwitchRowSecurity.class,
            ClusterOn.class,
            SetReplicaIdentity.class,
            SetLogged.class,
            SetOptions.class,
            SetColumnStorage.class,
            SetColumnStatistics.class,
            SetColumnCompression.class,
            SetColumnOptions.class);

    static Classified of(String statement) {
        return Trees.of(statement)
                .map(tree -> of(statement, tree))
                .orElseGet(() -> new Classified(Kind.OTHER, "", statement));
    }

    private static Classified of(String statement, Statement tree) {
        if (tree instanceof TableStatement.Alter alter) {
            return of(statement, alter);
        }
        if (tree instanceof CommentStatement.Comment comment) {
            return new Classified(Kind.COMMENT, name(comment.object()), statement);
        }
        boolean creates = Lexer.beginning(statement, 1).get(0).is("create");
        if (creates && tree instanceof TableStatement) {
            var name = Tree.all(tree, QualifiedName.class).get(0);
            return new Classified(Kind.TABLE, name.toString(), statement);
        }
        if (creates && FOUNDATIONS.stream().anyMatch(kind -> kind.isInstance(tree))) {
            return new Classified(Kind.FOUNDATION, "", statement);
        }
        return new Classified(creates || isUnsaid(tree) ? Kind.UNSAID : Kind.OTHER, "", statement);
    }

    private static boolean isUnsaid(Statement tree) {
        return tree instanceof PrivilegeStatement
                || tree instanceof TableStatement.AttachPartition
                || tree instanceof IndexStatement && !(tree instanceof IndexStatement.Drop)
                || tree instanceof SequenceStatement.Change change
                        && change.options().get(0) instanceof SequenceOption.OwnedBy;
    }

    private static Classified of(String statement, TableStatement.Alter alter) {
        var table = alter.table().name();
        var action = alter.actions().get(0);
        if (action instanceof AddColumn add) {
            return new Classified(Kind.COLUMN, Trees.name(table, add.column().name()), statement);
        }
        if (action instanceof SetColumnDefault set) {
            return new Classified(Kind.DEFAULT, Trees.name(table, set.column()), statement);
        }
        if (action instanceof SetColumnType set && set.collation().isPresent()) {
            return new Classified(Kind.COLLATION, Trees.name(table, set.column()), statement);
        }
        return new Classified(UNSAID.contains(action.getClass()) ? Kind.UNSAID : Kind.OTHER, "", statement);
    }

    private static String name(ObjectReference object) {
        if (object instanceof ObjectReference.Column column) {
            return Trees.name(column.relation(), column.column());
        }
        return object instanceof ObjectReference.Constraint constraint
                ? Trees.name(constraint.table(), constraint.name())
                : Tree.all(object, QualifiedName.class).stream()
                        .map(QualifiedName::toString)
                        .findFirst()
                        .orElse("");
    }
}
