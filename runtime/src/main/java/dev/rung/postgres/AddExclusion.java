package dev.rung.postgres;

import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** {@code ALTER TABLE … ADD CONSTRAINT … EXCLUDE} */
final class AddExclusion extends Deferrable implements ConstraintSteps.ExcludeElementStep {

    private final Begun begun;
    private final List<QueryPart> elements;

    private AddExclusion(Begun begun, List<QueryPart> elements) {
        super(AlterTable.of(
                begun.table,
                "add constraint {0} exclude {1}({2})",
                DSL.name(begun.name),
                begun.using,
                DSL.list(elements)));
        this.begun = begun;
        this.elements = elements;
    }

    /** The constraint before its first element. */
    record Begun(Table<?> table, String name, QueryPart using) implements ConstraintSteps.ExcludeStep {

        Begun(Table<?> table, String name) {
            this(table, name, DSL.sql(""));
        }

        @Override
        public Begun using(String method) {
            return new Begun(table, name, DSL.sql("using {0} ", DSL.name(method)));
        }

        @Override
        public AddExclusion with(Field<?> element, String operator) {
            return new AddExclusion(this, List.of(element(element, operator)));
        }
    }

    @Override
    public AddExclusion with(Field<?> element, String operator) {
        return new AddExclusion(begun, Parts.plus(elements, element(element, operator)));
    }

    private static QueryPart element(Field<?> element, String operator) {
        if (!isOperator(operator)) {
            throw new IllegalArgumentException("`" + operator + "` is not an operator, such as `=` or `&&`");
        }
        return DSL.sql("{0} with {1}", IndexElement.key(element), DSL.raw(operator));
    }

    private static boolean isOperator(String operator) {
        var tokens = Lexer.tokens(operator);
        return tokens.size() == 1
                && tokens.get(0).kind() == Token.Kind.OPERATOR
                && tokens.get(0).text().equals(operator);
    }

    @Override
    public Deferrable where(Condition... conditions) {
        return new Deferrable(and("where ({0})", Parts.unqualified(Parts.conditions(conditions))));
    }
}
