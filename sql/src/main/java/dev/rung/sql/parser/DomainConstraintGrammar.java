package dev.rung.sql.parser;

import dev.rung.sql.Place;
import dev.rung.sql.tree.ConstraintAttributes;
import dev.rung.sql.tree.DomainConstraint;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands behind the type of a domain, in any order, and the constraints that are added to one. */
final class DomainConstraintGrammar {

    /** What PostgreSQL reads as it does for a column, and refuses always for a domain. */
    private static final Set<Attribute> OF_COLUMN =
            EnumSet.complementOf(EnumSet.of(Attribute.NOT_VALID, Attribute.NO_INHERIT));

    private static final String[] OF_TABLES = {"unique", "primary", "references", "generated"};

    private final Cursor at;
    private final List<DomainConstraint> constraints = new ArrayList<>();
    private Optional<QualifiedName> collation = Optional.empty();
    private Optional<Place> secondCollation = Optional.empty();
    private Optional<Expression> defaultValue = Optional.empty();

    DomainConstraintGrammar(Cursor at) {
        this.at = at;
    }

    /** What a new domain has. */
    record Parts(
            Optional<QualifiedName> collation, Optional<Expression> defaultValue, List<DomainConstraint> constraints) {}

    Parts read() {
        while (part()) {}
        if (secondCollation.isPresent()) {
            throw at.wrong(secondCollation.get(), "a domain has one collation", "leave out one of them");
        }
        return new Parts(collation, defaultValue, constraints);
    }

    private boolean part() {
        int start = at.mark();
        if (at.accept("collate")) {
            collate(start);
            return true;
        }
        var name = at.after("constraint", Cursor::name);
        if (at.accept("default")) {
            defaultValue(start);
            return true;
        }
        if (Arrays.stream(OF_TABLES).anyMatch(at::follows)) {
            refuseOfTable(start, name);
            return true;
        }
        return (name.isEmpty() && attribute(start)) || constraint(start, name);
    }

    private boolean attribute(int start) {
        boolean isWritten = Attribute.accept(at, OF_COLUMN).isPresent();
        if (isWritten) {
            at.refuse(at.since(start), "a constraint of a domain is checked always and at once", "leave this out");
        }
        return isWritten;
    }

    private void collate(int start) {
        if (collation.isPresent()) {
            secondCollation = secondCollation.or(() -> Optional.of(at.since(start)));
        }
        collation = Optional.of(at.qualifiedName());
    }

    private void defaultValue(int start) {
        if (defaultValue.isPresent()) {
            at.refuse(at.since(start), "a domain has one default", "leave out one of them");
        }
        defaultValue = Optional.of(ExpressionGrammar.restricted(at));
    }

    /** A name alone is no constraint. */
    private boolean constraint(int start, Optional<Name> name) {
        var constraint = namedConstraint(start, name);
        if (constraint.isEmpty() && name.isPresent()) {
            throw at.unexpected();
        }
        constraint.ifPresent(this::add);
        return constraint.isPresent();
    }

    private void add(DomainConstraint constraint) {
        boolean isConflict = (constraint instanceof DomainConstraint.Null && has(DomainConstraint.NotNull.class))
                || (constraint instanceof DomainConstraint.NotNull && has(DomainConstraint.Null.class));
        if (isConflict) {
            at.refuse(constraint.place(), "a domain cannot be both `null` and `not null`", "leave out one of them");
        }
        constraints.add(constraint);
    }

    private boolean has(Class<? extends DomainConstraint> kind) {
        return constraints.stream().anyMatch(kind::isInstance);
    }

    private Optional<DomainConstraint> namedConstraint(int start, Optional<Name> name) {
        if (at.accept("check")) {
            var condition = ExpressionGrammar.parenthesized(at);
            return Optional.of(new DomainConstraint.Check(name, condition, noInherit(), at.since(start)));
        }
        if (at.accept("not", "null")) {
            return Optional.of(new DomainConstraint.NotNull(name, noInherit(), at.since(start)));
        }
        if (at.accept("null")) {
            return Optional.of(new DomainConstraint.Null(name, at.since(start)));
        }
        return Optional.empty();
    }

    /** PostgreSQL reads them as it does for a column, and refuses them always: PostgreSQL 18, {@code DefineDomain}. */
    private void refuseOfTable(int start, Optional<Name> name) {
        var word = at.peek().value();
        ColumnConstraintElementGrammar.element(at, start, name);
        at.refuse(
                at.since(start),
                "`" + word + "` is for columns of tables and not for domains",
                "leave it out, and write it where a column is of this domain");
    }

    private ConstraintAttributes noInherit() {
        int start = at.mark();
        boolean isNoInherit = at.accept("no", "inherit");
        return new ConstraintAttributes(
                ConstraintAttributes.Deferral.DEFAULT,
                ConstraintAttributes.Initially.DEFAULT,
                ConstraintAttributes.Enforcement.DEFAULT,
                false,
                isNoInherit,
                at.since(start));
    }

    /** {@code DomainConstraint} behind {@code add}: only {@code check} and {@code not null}. */
    static DomainConstraint added(Cursor at) {
        int start = at.mark();
        var name = at.after("constraint", Cursor::name);
        if (at.accept("not", "null")) {
            var attributes = AttributeGrammar.attributes(at, "`not null` of a domain");
            return new DomainConstraint.NotNull(name, attributes, at.since(start));
        }
        at.expect("check");
        var condition = ExpressionGrammar.parenthesized(at);
        var attributes =
                AttributeGrammar.attributes(at, "check of a domain", Attribute.NOT_VALID, Attribute.NO_INHERIT);
        return new DomainConstraint.Check(name, condition, attributes, at.since(start));
    }
}
