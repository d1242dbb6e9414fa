package dev.rung.sql.parser;

import dev.rung.sql.tree.ColumnConstraint;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The constraints of a column, among which its collation stands: {@code ColQualList}. */
final class ColumnConstraintGrammar {

    private final Cursor at;
    private final List<ColumnConstraint> constraints = new ArrayList<>();
    private Optional<QualifiedName> collation = Optional.empty();
    private Optional<UnfinishedConstraint> last = Optional.empty();

    private ColumnConstraintGrammar(Cursor at) {
        this.at = at;
    }

    /** Reads all that follow; there may be none. */
    static ColumnConstraintGrammar read(Cursor at, ColumnConflicts conflicts) {
        var grammar = new ColumnConstraintGrammar(at);
        while (grammar.next()) {}
        grammar.finish();
        conflicts.check(grammar.constraints);
        return grammar;
    }

    List<ColumnConstraint> list() {
        return constraints;
    }

    Optional<QualifiedName> collation() {
        return collation;
    }

    private boolean next() {
        return collate() || attribute() || named() || element(at.mark(), Optional.empty());
    }

    private boolean collate() {
        int start = at.mark();
        if (!at.accept("collate")) {
            return false;
        }
        var name = at.qualifiedName();
        if (collation.isPresent()) {
            throw at.wrong(at.since(start), "the column has a collation already", "");
        }
        collation = Optional.of(name);
        return true;
    }

    /** Attributes follow their constraint, though a collation may stand between them. */
    private boolean attribute() {
        int start = at.mark();
        var attribute = Attribute.accept(at, UnfinishedConstraint.ATTRIBUTES);
        attribute.ifPresent(taken -> {
            var place = at.since(start);
            var constraint = last.filter(before -> before.takes(taken))
                    .orElseThrow(() -> at.wrong(place, "`" + taken + "` belongs to no constraint before it", ""));
            constraint.add(at, taken, place);
        });
        return attribute.isPresent();
    }

    private boolean named() {
        int start = at.mark();
        if (!at.accept("constraint")) {
            return false;
        }
        var name = at.name();
        if (!element(start, Optional.of(name))) {
            throw at.unexpected();
        }
        return true;
    }

    private boolean element(int start, Optional<Name> name) {
        var element = ColumnConstraintElementGrammar.element(at, start, name);
        if (element.isPresent()) {
            finish();
            last = element;
        }
        return element.isPresent();
    }

    private void finish() {
        last.ifPresent(constraint -> constraints.add(constraint.finished()));
        last = Optional.empty();
    }
}
