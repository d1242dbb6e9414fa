package dev.rung.sql.parser;

import dev.rung.sql.tree.OperatorStatement;
import java.util.Set;

/** Creates, changes and drops operators. */
final class OperatorGrammar {

    /** PostgreSQL 18, {@code AlterOperator}; before 17 only the first two. */
    private static final Set<String> CHANGEABLE =
            Set.of("join", "restrict", "commutator", "hashes", "merges", "negator");

    private OperatorGrammar() {}

    static OperatorStatement statement(Cursor at) {
        int object = at.follows("create") ? CreateGrammar.object(at) : 1;
        if (at.followsAt(object + 1, "class") || at.followsAt(object + 1, "family")) {
            boolean isName = at.followsAt(object + 2, ".");
            if (!isName) {
                return OperatorSetGrammar.statement(at);
            }
        }
        return at.follows("create") ? create(at) : at.follows("alter") ? alter(at) : drop(at);
    }

    private static OperatorStatement create(Cursor at) {
        int start = at.mark();
        Creation.begin(at);
        at.expect("operator");
        return new OperatorStatement.Create(Common.operator(at), OptionGrammar.definition(at), at.since(start));
    }

    private static OperatorStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter", "operator");
        var operator = OperatorReferenceGrammar.reference(at);
        if (at.accept("owner", "to")) {
            return new OperatorStatement.SetOwner(operator, Common.role(at), at.since(start));
        }
        at.expect("set");
        if (at.accept("schema")) {
            return new OperatorStatement.SetSchema(operator, at.name(), at.since(start));
        }
        var options = OptionGrammar.definition(at);
        new OptionRules(at, "an operator that can be changed", options)
                .known(CHANGEABLE)
                .truths(Set.of("hashes", "merges"));
        return new OperatorStatement.SetOptions(operator, options, at.since(start));
    }

    private static OperatorStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "operator");
        boolean ifExists = at.acceptIfExists();
        var operators = ifExists
                ? at.separated(OperatorReferenceGrammar::anyReference)
                : at.separated(OperatorReferenceGrammar::reference);
        return new OperatorStatement.Drop(ifExists, operators, Common.behavior(at), at.since(start));
    }
}
