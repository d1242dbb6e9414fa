package dev.rung.processor.replay.effect.transition;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.sql.Parsed;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.Tree;
import java.util.Optional;

/** A value of PL/pgSQL that is a text as it stands there. */
public final class ConstantText {

    private ConstantText() {}

    /** The text, if it is nothing more. */
    public static Optional<String> of(Query value) {
        var texts = Tree.all(value, Constant.Text.class);
        int parts = Tree.all(value, Expression.class).size();
        return texts.size() == 1 && parts == 1 ? Optional.of(texts.get(0).text()) : Optional.empty();
    }

    /** Runs a statement of its own that stands in another one. */
    public static void run(Transition transition, String sql, Statement statement, Runnable work) {
        var outer = transition.verdict().statement();
        transition
                .verdict()
                .about(
                        new CompiledStatement(
                                sql, new Parsed.Read(statement), outer.position(), outer.place(), outer.allows()),
                        work);
    }
}
