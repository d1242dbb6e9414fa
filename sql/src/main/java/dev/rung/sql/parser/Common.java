package dev.rung.sql.parser;

import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.OperatorName;
import dev.rung.sql.tree.RoleName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Small parts that statements of many kinds share. */
final class Common {

    private Common() {}

    /** {@code cascade}, {@code restrict} or neither. */
    static Behavior behavior(Cursor at) {
        return at.accept("cascade") ? Behavior.CASCADE : at.accept("restrict") ? Behavior.RESTRICT : Behavior.DEFAULT;
    }

    /** {@code RoleSpec}: in quotes or not, {@code public} means everybody, and {@code none} is refused. */
    static RoleName role(Cursor at) {
        int start = at.mark();
        for (var kind : List.of(RoleName.Kind.CURRENT_ROLE, RoleName.Kind.CURRENT_USER, RoleName.Kind.SESSION_USER)) {
            if (at.accept(kind.name().toLowerCase(Locale.ROOT))) {
                return new RoleName(kind, Optional.empty(), at.since(start));
            }
        }
        if (at.isWord() && at.peek().value().equals("none")) {
            throw at.wrong(at.peek().place(), "`none` is no name of a role", "");
        }
        var name = at.word();
        return name.text().equals("public")
                ? new RoleName(RoleName.Kind.PUBLIC, Optional.empty(), name.place())
                : new RoleName(RoleName.Kind.NAMED, Optional.of(name), name.place());
    }

    /** {@code any_operator}: an operator with the schema in front that is written. */
    static OperatorName operator(Cursor at) {
        int start = at.mark();
        var schemas = new ArrayList<Name>();
        while (at.isNameAt(0)) {
            schemas.add(at.name());
            at.expect(".");
        }
        if (at.peek().kind() != Token.Kind.OPERATOR) {
            throw at.unexpected("an operator");
        }
        var symbol = at.next().value();
        return new OperatorName(schemas, symbol.equals("!=") ? "<>" : symbol, at.since(start));
    }
}
