package dev.rung.processor.read;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Turns the trees of statements into plain values. */
final class JavaStatementReader {

    private final JavaExpressionReader expressions;
    private final JavaCodeReader types;
    private final Function<Tree, Position> positions;

    JavaStatementReader(JavaCodeReader types, Function<Tree, Position> positions) {
        this.types = types;
        this.positions = positions;
        this.expressions = new JavaExpressionReader(this, types, positions);
    }

    JavaExpressionReader expressions() {
        return expressions;
    }

    JavaCode.Parameter parameter(VariableTree tree) {
        return new JavaCode.Parameter(TypeNames.of(tree), tree.getName().toString());
    }

    List<JavaCode.Statement> block(StatementTree tree) {
        return tree instanceof BlockTree block ? statements(block.getStatements()) : statements(List.of(tree));
    }

    private List<JavaCode.Statement> statements(List<? extends StatementTree> trees) {
        return trees.stream()
                .filter(tree -> tree.getKind() != Tree.Kind.EMPTY_STATEMENT)
                .map(this::statement)
                .toList();
    }

    private JavaCode.Statement statement(StatementTree tree) {
        var position = positions.apply(tree);
        if (tree instanceof ExpressionStatementTree statement) {
            return new JavaCode.Evaluate(expressions.expression(statement.getExpression()), position);
        }
        if (tree instanceof VariableTree variable) {
            return new JavaCode.Variable(
                    TypeNames.of(variable), variable.getName().toString(), expressions.initializer(variable), position);
        }
        if (tree instanceof ClassTree type) {
            return new JavaCode.LocalType(types.local(type, null), position);
        }
        if (tree instanceof BlockTree block) {
            return new JavaCode.Block(block(block), position);
        }
        if (tree instanceof IfTree decision) {
            return new JavaCode.If(
                    expressions.expression(decision.getCondition()),
                    block(decision.getThenStatement()),
                    decision.getElseStatement() == null ? List.of() : block(decision.getElseStatement()),
                    position);
        }
        if (tree instanceof AssertTree check) {
            return new JavaCode.Assert(expressions.expression(check.getCondition()), position);
        }
        var loop = loop(tree, position);
        return loop == null ? branch(tree, position) : loop;
    }

    private JavaCode.@Nullable Statement loop(StatementTree tree, Position position) {
        if (tree instanceof EnhancedForLoopTree loop) {
            return new JavaCode.ForEach(
                    parameter(loop.getVariable()),
                    expressions.expression(loop.getExpression()),
                    block(loop.getStatement()),
                    position);
        }
        if (tree instanceof ForLoopTree loop) {
            return new JavaCode.For(
                    statements(loop.getInitializer()),
                    loop.getCondition() == null ? null : expressions.expression(loop.getCondition()),
                    statements(loop.getUpdate()),
                    block(loop.getStatement()),
                    position);
        }
        if (tree instanceof WhileLoopTree loop) {
            return new JavaCode.While(
                    expressions.expression(loop.getCondition()), block(loop.getStatement()), false, position);
        }
        return tree instanceof DoWhileLoopTree loop
                ? new JavaCode.While(
                        expressions.expression(loop.getCondition()), block(loop.getStatement()), true, position)
                : null;
    }

    private JavaCode.Statement branch(StatementTree tree, Position position) {
        if (tree instanceof ReturnTree end) {
            return new JavaCode.Return(
                    end.getExpression() == null ? null : expressions.expression(end.getExpression()), position);
        }
        if (tree instanceof YieldTree end) {
            return new JavaCode.Yield(expressions.expression(end.getValue()), position);
        }
        if (tree instanceof BreakTree end) {
            return new JavaCode.Break(label(end.getLabel()), position);
        }
        if (tree instanceof ContinueTree next) {
            return new JavaCode.Continue(label(next.getLabel()), position);
        }
        if (tree instanceof LabeledStatementTree labeled) {
            return new JavaCode.Labeled(labeled.getLabel().toString(), statement(labeled.getStatement()), position);
        }
        if (tree instanceof SwitchTree choice) {
            return new JavaCode.Switch(
                    expressions.expression(choice.getExpression()), cases(choice.getCases()), position);
        }
        if (tree instanceof TryTree attempt
                && attempt.getCatches().isEmpty()
                && attempt.getResources().isEmpty()
                && attempt.getFinallyBlock() != null) {
            return new JavaCode.TryFinally(block(attempt.getBlock()), block(attempt.getFinallyBlock()), position);
        }
        return new JavaCode.UnsupportedStatement(words(tree), position);
    }

    private static @Nullable String label(@Nullable Name label) {
        return label == null ? null : label.toString();
    }

    List<JavaCode.Case> cases(List<? extends CaseTree> trees) {
        return trees.stream().map(this::caseOf).toList();
    }

    /** A case with a pattern has no constants and does not print as the default. */
    private JavaCode.Case caseOf(CaseTree tree) {
        var labels = expressions.expressions(tree.getExpressions());
        boolean isDefault = tree.toString().stripLeading().startsWith("default");
        var position = positions.apply(tree);
        if (labels.isEmpty() && !isDefault) {
            labels = List.of(new JavaCode.UnsupportedExpression("case with a pattern", position));
        }
        return new JavaCode.Case(
                labels, isDefault, tree.getCaseKind() == CaseTree.CaseKind.STATEMENT, body(tree, position));
    }

    private List<JavaCode.Statement> body(CaseTree tree, Position position) {
        if (tree.getCaseKind() == CaseTree.CaseKind.STATEMENT) {
            return statements(tree.getStatements());
        }
        return tree.getBody() instanceof ExpressionTree value
                ? List.of(new JavaCode.Yield(expressions.expression(value), position))
                : block((StatementTree) tree.getBody());
    }

    static String words(Tree tree) {
        return tree.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
