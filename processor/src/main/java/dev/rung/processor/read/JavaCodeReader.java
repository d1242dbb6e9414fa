package dev.rung.processor.read;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Turns the syntax trees of a class into plain values. */
final class JavaCodeReader {

    private final CompilationUnitTree unit;
    private final Function<Tree, Position> positions;

    JavaCodeReader(CompilationUnitTree unit, Function<Tree, Position> positions) {
        this.unit = unit;
        this.positions = positions;
    }

    JavaCode.Type type(String name, String packageName, ClassTree tree) {
        Map<String, JavaCode.Expression> constants = new LinkedHashMap<>();
        var methods = new ArrayList<JavaCode.Method>();
        for (var member : tree.getMembers()) {
            if (member instanceof VariableTree field
                    && field.getInitializer() != null
                    && field.getModifiers().getFlags().contains(Modifier.FINAL)) {
                constants.put(field.getName().toString(), expression(field.getInitializer()));
            } else if (member instanceof MethodTree method && method.getBody() != null) {
                methods.add(method(method));
            }
        }
        return new JavaCode.Type(name, packageName, imports(), constants, methods);
    }

    private List<JavaCode.Import> imports() {
        return unit.getImports().stream().map(JavaCodeReader::importOf).toList();
    }

    private static JavaCode.Import importOf(ImportTree tree) {
        var name = tree.getQualifiedIdentifier().toString();
        boolean onDemand = name.endsWith(".*");
        return new JavaCode.Import(onDemand ? name.substring(0, name.length() - 2) : name, tree.isStatic(), onDemand);
    }

    private JavaCode.Method method(MethodTree tree) {
        return new JavaCode.Method(
                tree.getName().toString(),
                tree.getParameters().stream()
                        .map(parameter -> parameter.getName().toString())
                        .toList(),
                block(tree.getBody()));
    }

    private List<JavaCode.Statement> block(StatementTree tree) {
        return tree instanceof BlockTree block
                ? block.getStatements().stream()
                        .filter(statement -> statement.getKind() != Tree.Kind.EMPTY_STATEMENT)
                        .map(this::statement)
                        .toList()
                : List.of(statement(tree));
    }

    private JavaCode.Statement statement(StatementTree tree) {
        var position = positions.apply(tree);
        if (tree instanceof ExpressionStatementTree statement) {
            return statement.getExpression() instanceof AssignmentTree assignment
                            && assignment.getVariable() instanceof IdentifierTree name
                    ? new JavaCode.Assign(name.getName().toString(), expression(assignment.getExpression()), position)
                    : new JavaCode.Evaluate(expression(statement.getExpression()), position);
        }
        if (tree instanceof VariableTree variable && variable.getInitializer() != null) {
            return new JavaCode.Assign(variable.getName().toString(), expression(variable.getInitializer()), position);
        }
        if (tree instanceof EnhancedForLoopTree loop) {
            return new JavaCode.ForEach(
                    loop.getVariable().getName().toString(),
                    expression(loop.getExpression()),
                    block(loop.getStatement()),
                    position);
        }
        if (tree instanceof IfTree decision) {
            return new JavaCode.If(
                    expression(decision.getCondition()),
                    block(decision.getThenStatement()),
                    decision.getElseStatement() == null ? List.of() : block(decision.getElseStatement()),
                    position);
        }
        if (tree instanceof ReturnTree end) {
            return new JavaCode.Return(end.getExpression() == null ? null : expression(end.getExpression()), position);
        }
        return new JavaCode.UnsupportedStatement(words(tree), position);
    }

    private JavaCode.Expression expression(ExpressionTree tree) {
        var position = positions.apply(tree);
        if (tree instanceof ParenthesizedTree parenthesized) {
            return expression(parenthesized.getExpression());
        }
        if (tree instanceof LiteralTree literal) {
            return new JavaCode.Literal(literal.getValue(), position);
        }
        if (tree instanceof UnaryTree unary && unary.getKind() == Tree.Kind.UNARY_MINUS) {
            var zero = new JavaCode.Literal(0, position);
            return new JavaCode.Binary("-", zero, expression(unary.getExpression()), position);
        }
        if (tree instanceof IdentifierTree name) {
            return new JavaCode.Name(name.getName().toString(), position);
        }
        if (tree instanceof MemberSelectTree select) {
            return new JavaCode.Select(
                    expression(select.getExpression()), select.getIdentifier().toString(), position);
        }
        if (tree instanceof MethodInvocationTree call) {
            return call(call, position);
        }
        if (tree instanceof NewClassTree creation && creation.getClassBody() == null) {
            return new JavaCode.Create(
                    creation.getIdentifier().toString(), expressions(creation.getArguments()), position);
        }
        if (tree instanceof BinaryTree binary) {
            return new JavaCode.Binary(
                    operator(binary),
                    expression(binary.getLeftOperand()),
                    expression(binary.getRightOperand()),
                    position);
        }
        if (tree instanceof ConditionalExpressionTree conditional) {
            return new JavaCode.Conditional(
                    expression(conditional.getCondition()),
                    expression(conditional.getTrueExpression()),
                    expression(conditional.getFalseExpression()),
                    position);
        }
        return new JavaCode.UnsupportedExpression(words(tree), position);
    }

    private JavaCode.Expression call(MethodInvocationTree call, Position position) {
        var arguments = expressions(call.getArguments());
        if (call.getMethodSelect() instanceof MemberSelectTree select) {
            return new JavaCode.Call(
                    expression(select.getExpression()), select.getIdentifier().toString(), arguments, position);
        }
        return new JavaCode.Call(null, call.getMethodSelect().toString(), arguments, position);
    }

    private List<JavaCode.Expression> expressions(List<? extends ExpressionTree> trees) {
        return trees.stream().map(this::expression).toList();
    }

    private static String operator(BinaryTree tree) {
        return switch (tree.getKind()) {
            case PLUS -> "+";
            case MINUS -> "-";
            case MULTIPLY -> "*";
            case EQUAL_TO -> "==";
            case NOT_EQUAL_TO -> "!=";
            case LESS_THAN -> "<";
            case GREATER_THAN -> ">";
            case CONDITIONAL_AND -> "&&";
            case CONDITIONAL_OR -> "||";
            default -> tree.getKind().name();
        };
    }

    private static String words(Tree tree) {
        return tree.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
