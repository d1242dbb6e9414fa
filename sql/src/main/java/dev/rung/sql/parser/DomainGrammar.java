package dev.rung.sql.parser;

import dev.rung.sql.tree.DomainStatement;
import dev.rung.sql.tree.QualifiedName;
import java.util.Optional;

/** Creates, changes and drops domains. */
final class DomainGrammar {

    private DomainGrammar() {}

    static DomainStatement statement(Cursor at) {
        return at.follows("create") ? create(at) : at.follows("alter") ? alter(at) : drop(at);
    }

    private static DomainStatement create(Cursor at) {
        int start = at.mark();
        Creation.begin(at);
        at.expect("domain");
        var name = at.qualifiedName();
        at.accept("as");
        var type = TypeGrammar.type(at);
        var parts = new DomainConstraintGrammar(at).read();
        return new DomainStatement.Create(
                name, type, parts.collation(), parts.defaultValue(), parts.constraints(), at.since(start));
    }

    private static DomainStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter", "domain");
        var name = at.qualifiedName();
        if (at.accept("add")) {
            return new DomainStatement.AddConstraint(name, DomainConstraintGrammar.added(at), at.since(start));
        }
        if (at.accept("set")) {
            return set(at, start, name);
        }
        if (at.accept("drop")) {
            return dropPart(at, start, name);
        }
        if (at.accept("rename")) {
            return rename(at, start, name);
        }
        if (at.accept("validate", "constraint")) {
            return new DomainStatement.ValidateConstraint(name, at.name(), at.since(start));
        }
        at.expect("owner", "to");
        return new DomainStatement.SetOwner(name, Common.role(at), at.since(start));
    }

    private static DomainStatement set(Cursor at, int start, QualifiedName name) {
        if (at.accept("not", "null")) {
            return new DomainStatement.SetNotNull(name, true, at.since(start));
        }
        if (at.accept("default")) {
            var value = ExpressionGrammar.expression(at);
            return new DomainStatement.SetDefault(name, Optional.of(value), at.since(start));
        }
        at.expect("schema");
        return new DomainStatement.SetSchema(name, at.name(), at.since(start));
    }

    private static DomainStatement dropPart(Cursor at, int start, QualifiedName name) {
        if (at.accept("not", "null")) {
            return new DomainStatement.SetNotNull(name, false, at.since(start));
        }
        if (at.accept("default")) {
            return new DomainStatement.SetDefault(name, Optional.empty(), at.since(start));
        }
        at.expect("constraint");
        boolean ifExists = at.acceptIfExists();
        return new DomainStatement.DropConstraint(name, ifExists, at.name(), Common.behavior(at), at.since(start));
    }

    private static DomainStatement rename(Cursor at, int start, QualifiedName name) {
        if (at.accept("constraint")) {
            var constraint = at.name();
            at.expect("to");
            return new DomainStatement.RenameConstraint(name, constraint, at.name(), at.since(start));
        }
        at.expect("to");
        return new DomainStatement.Rename(name, at.name(), at.since(start));
    }

    private static DomainStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "domain");
        boolean ifExists = at.acceptIfExists();
        return new DomainStatement.Drop(
                ifExists, at.separated(TypeGrammar::type), Common.behavior(at), at.since(start));
    }
}
