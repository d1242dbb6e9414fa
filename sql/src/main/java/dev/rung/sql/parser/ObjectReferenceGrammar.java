package dev.rung.sql.parser;

import dev.rung.sql.tree.ObjectReference;
import dev.rung.sql.tree.ObjectReference.Kind;
import dev.rung.sql.tree.ObjectReference.KindOnTable;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.RoutineKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Objects of any kind, where a statement may name one: not all statements may name all. */
final class ObjectReferenceGrammar {

    private final Cursor at;
    private final int start;

    private ObjectReferenceGrammar(Cursor at) {
        this.at = at;
        this.start = at.mark();
    }

    /** What {@code comment on} may name. */
    static ObjectReference commented(Cursor at) {
        var grammar = new ObjectReferenceGrammar(at);
        return grammar.anywhere()
                .or(grammar::column)
                .or(grammar::withTypes)
                .or(grammar::onTable)
                .or(grammar::constraint)
                .orElseThrow(at::unexpected);
    }

    /** What {@code security label on} may name. */
    static ObjectReference labelled(Cursor at) {
        var grammar = new ObjectReferenceGrammar(at);
        return grammar.anywhere().or(grammar::column).orElseThrow(at::unexpected);
    }

    /** What may be a part of an extension. */
    static ObjectReference member(Cursor at) {
        var grammar = new ObjectReferenceGrammar(at);
        return grammar.anywhere().or(grammar::withTypes).orElseThrow(at::unexpected);
    }

    /** What all of these statements may name. */
    private Optional<ObjectReference> anywhere() {
        return named().or(this::routine).or(this::type);
    }

    private Optional<ObjectReference> named() {
        for (var kind : Kind.values()) {
            if (at.accept(words(kind)) || (kind == Kind.LANGUAGE && at.accept("procedural", "language"))) {
                var name = kind.isInSchema() ? at.qualifiedName() : unqualifiedName();
                return Optional.of(new ObjectReference.Named(kind, name, at.since(start)));
            }
        }
        return Optional.empty();
    }

    private static String[] words(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).split("_", -1);
    }

    private QualifiedName unqualifiedName() {
        var name = at.name();
        return new QualifiedName(List.of(name), name.place());
    }

    private Optional<ObjectReference> routine() {
        for (var kind : RoutineKind.values()) {
            if (at.accept(words(kind))) {
                var routine = RoutineReferenceGrammar.reference(at);
                return Optional.of(new ObjectReference.Routine(kind, routine, at.since(start)));
            }
        }
        return at.accept("aggregate")
                ? Optional.of(new ObjectReference.Aggregate(AggregateReferenceGrammar.reference(at), at.since(start)))
                : Optional.empty();
    }

    private Optional<ObjectReference> type() {
        return at.acceptAny("type", "domain")
                .map(word -> new ObjectReference.Type(word.equals("domain"), TypeGrammar.type(at), at.since(start)));
    }

    /** A column, which has its table before it, or a large object. */
    private Optional<ObjectReference> column() {
        if (at.accept("large", "object")) {
            return Optional.of(new ObjectReference.LargeObject(at.number(), at.since(start)));
        }
        if (!at.accept("column")) {
            return Optional.empty();
        }
        var name = at.qualifiedName();
        if (name.parts().size() == 1) {
            at.refuse(name.place(), "the table of this column is missing", "write `table." + name + "`");
        }
        return Optional.of(new ObjectReference.Column(tableOf(name), name.name(), at.since(start)));
    }

    /** All but the last name; all of them where there is only one, which is refused. */
    private static QualifiedName tableOf(QualifiedName column) {
        var parts = column.parts();
        var table = parts.subList(0, Math.max(1, parts.size() - 1));
        return new QualifiedName(
                table, table.get(0).place().to(table.get(table.size() - 1).place()));
    }

    /** An operator, a class or family of operators, a cast, or a transform. */
    private Optional<ObjectReference> withTypes() {
        if (at.accept("operator")) {
            return Optional.of(operator());
        }
        if (at.accept("cast")) {
            return Optional.of(cast());
        }
        if (at.accept("transform")) {
            at.expect("for");
            var type = TypeGrammar.type(at);
            at.expect("language");
            return Optional.of(new ObjectReference.Transform(type, at.name(), at.since(start)));
        }
        return Optional.empty();
    }

    private ObjectReference operator() {
        boolean isSet = (at.is("class") || at.is("family")) && !at.followsAt(1, ".");
        return isSet
                ? new ObjectReference.Operators(OperatorSetGrammar.reference(at), at.since(start))
                : new ObjectReference.Operator(OperatorReferenceGrammar.reference(at), at.since(start));
    }

    private ObjectReference cast() {
        at.expect("(");
        var source = TypeGrammar.type(at);
        at.expect("as");
        var target = TypeGrammar.type(at);
        at.expect(")");
        return new ObjectReference.Cast(source, target, at.since(start));
    }

    private Optional<ObjectReference> onTable() {
        for (var kind : KindOnTable.values()) {
            if (at.accept(words(kind))) {
                var name = at.name();
                at.expect("on");
                return Optional.of(new ObjectReference.OnTable(kind, name, at.qualifiedName(), at.since(start)));
            }
        }
        return Optional.empty();
    }

    private Optional<ObjectReference> constraint() {
        if (!at.accept("constraint")) {
            return Optional.empty();
        }
        var name = at.name();
        at.expect("on");
        boolean isOnDomain = at.follows("domain") && !isNameItself(1);
        if (isOnDomain) {
            at.expect("domain");
            return Optional.of(new ObjectReference.DomainConstraint(name, at.qualifiedName(), at.since(start)));
        }
        return Optional.of(new ObjectReference.Constraint(name, at.qualifiedName(), at.since(start)));
    }

    /** {@code domain} is a name too: then what follows it goes on with the name, or with what is said. */
    private boolean isNameItself(int ahead) {
        return at.followsAt(ahead, ".") || at.followsAt(ahead, "is");
    }
}
