package dev.rung.processor.read;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns the trees of expressions into plain values. */
final class JavaExpressionReader {

    private final JavaStatementReader statements;
    private final JavaCodeReader types;
    private final Function<Tree, Position> positions;

    JavaExpressionReader(JavaStatementReader statements, JavaCodeReader types, Function<Tree, Position> positions) {
        this.statements = statements;
        this.types = types;
        this.positions = positions;
    }

    /** The initializer of a variable, whose type is that of an array in braces. */
    JavaCode.@Nullable Expression initializer(VariableTree variable) {
        var tree = variable.getInitializer();
        return tree == null ? null : element(tree, TypeNames.of(variable));
    }

    private JavaCode.Expression element(ExpressionTree tree, String type) {
        return tree instanceof NewArrayTree array && array.getType() == null
                ? array(array, type, positions.apply(tree))
                : expression(tree);
    }

    private JavaCode.Expression array(NewArrayTree tree, String type, Position position) {
        var elements = tree.getInitializers();
        return new JavaCode.CreateArray(
                type,
                expressions(tree.getDimensions()),
                elements == null
                        ? null
                        : elements.stream()
                                .map(element -> element(element, type.replaceFirst("\\[]$", "")))
                                .toList(),
                position);
    }

    List<JavaCode.Expression> expressions(List<? extends ExpressionTree> trees) {
        return trees.stream().map(this::expression).toList();
    }

    JavaCode.Expression expression(ExpressionTree tree) {
        if (tree instanceof ParenthesizedTree parenthesized) {
            return expression(parenthesized.getExpression());
        }
        var position = positions.apply(tree);
        if (tree instanceof LiteralTree literal) {
            return new JavaCode.Literal(literal.getValue(), position);
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
        if (isType(tree)) {
            return new JavaCode.Name(TypeNames.erasure(tree), position);
        }
        var creation = creation(tree, position);
        return creation == null ? operation(tree, position) : creation;
    }

    /** Where a type stands as an expression does: {@code String[].class}, {@code ArrayList<String>::new}. */
    private static boolean isType(Tree tree) {
        return tree instanceof PrimitiveTypeTree
                || tree instanceof ArrayTypeTree
                || tree instanceof ParameterizedTypeTree;
    }

    private JavaCode.Expression call(MethodInvocationTree call, Position position) {
        var arguments = expressions(call.getArguments());
        if (call.getMethodSelect() instanceof MemberSelectTree select) {
            return new JavaCode.Call(
                    expression(select.getExpression()), select.getIdentifier().toString(), arguments, position);
        }
        return new JavaCode.Call(null, call.getMethodSelect().toString(), arguments, position);
    }

    private JavaCode.@Nullable Expression creation(ExpressionTree tree, Position position) {
        if (tree instanceof NewClassTree creation && creation.getEnclosingExpression() == null) {
            var type = TypeNames.erasure(creation.getIdentifier());
            return new JavaCode.Create(
                    type,
                    expressions(creation.getArguments()),
                    creation.getClassBody() == null ? null : types.local(creation.getClassBody(), type),
                    position);
        }
        if (tree instanceof NewArrayTree array && array.getType() != null) {
            int dimensions = Math.max(1, array.getDimensions().size());
            return array(array, TypeNames.erasure(array.getType()) + "[]".repeat(dimensions), position);
        }
        if (tree instanceof LambdaExpressionTree lambda) {
            return lambda(lambda, position);
        }
        return tree instanceof MemberReferenceTree reference
                ? new JavaCode.MethodReference(
                        expression(reference.getQualifierExpression()),
                        reference.getMode() == MemberReferenceTree.ReferenceMode.NEW
                                ? "new"
                                : reference.getName().toString(),
                        position)
                : null;
    }

    private JavaCode.Expression lambda(LambdaExpressionTree tree, Position position) {
        boolean isExpression = tree.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION;
        return new JavaCode.Lambda(
                tree.getParameters().stream().map(statements::parameter).toList(),
                isExpression,
                isExpression
                        ? List.of(new JavaCode.Return(
                                expression((ExpressionTree) tree.getBody()), positions.apply(tree.getBody())))
                        : statements.block((BlockTree) tree.getBody()),
                position);
    }

    private JavaCode.Expression operation(ExpressionTree tree, Position position) {
        if (tree instanceof BinaryTree binary) {
            return new JavaCode.Binary(
                    operator(binary.getKind()),
                    expression(binary.getLeftOperand()),
                    expression(binary.getRightOperand()),
                    position);
        }
        if (tree instanceof UnaryTree unary) {
            return unary(unary, position);
        }
        if (tree instanceof ConditionalExpressionTree conditional) {
            return new JavaCode.Conditional(
                    expression(conditional.getCondition()),
                    expression(conditional.getTrueExpression()),
                    expression(conditional.getFalseExpression()),
                    position);
        }
        if (tree instanceof AssignmentTree assignment) {
            return new JavaCode.Assignment(
                    expression(assignment.getVariable()), null, expression(assignment.getExpression()), position);
        }
        if (tree instanceof CompoundAssignmentTree assignment) {
            return new JavaCode.Assignment(
                    expression(assignment.getVariable()),
                    operator(assignment.getKind()),
                    expression(assignment.getExpression()),
                    position);
        }
        if (tree instanceof ArrayAccessTree access) {
            return new JavaCode.Index(expression(access.getExpression()), expression(access.getIndex()), position);
        }
        if (tree instanceof TypeCastTree cast) {
            return new JavaCode.Cast(TypeNames.erasure(cast.getType()), expression(cast.getExpression()), position);
        }
        if (tree instanceof InstanceOfTree check) {
            return check(check, position);
        }
        if (tree instanceof SwitchExpressionTree choice) {
            return new JavaCode.SwitchExpression(
                    expression(choice.getExpression()), statements.cases(choice.getCases()), position);
        }
        return new JavaCode.UnsupportedExpression(JavaStatementReader.words(tree), position);
    }

    private JavaCode.Expression check(InstanceOfTree tree, Position position) {
        var value = expression(tree.getExpression());
        if (tree.getPattern() == null) {
            return new JavaCode.InstanceOf(value, TypeNames.erasure(tree.getType()), null, position);
        }
        return tree.getPattern() instanceof BindingPatternTree binding
                ? new JavaCode.InstanceOf(
                        value,
                        TypeNames.of(binding.getVariable()),
                        binding.getVariable().getName().toString(),
                        position)
                : new JavaCode.UnsupportedExpression("instanceof with a record pattern", position);
    }

    private JavaCode.Expression unary(UnaryTree tree, Position position) {
        var operand = expression(tree.getExpression());
        return switch (tree.getKind()) {
            case PREFIX_INCREMENT -> new JavaCode.Increment(operand, 1, false, position);
            case PREFIX_DECREMENT -> new JavaCode.Increment(operand, -1, false, position);
            case POSTFIX_INCREMENT -> new JavaCode.Increment(operand, 1, true, position);
            case POSTFIX_DECREMENT -> new JavaCode.Increment(operand, -1, true, position);
            case UNARY_MINUS -> new JavaCode.Unary("-", operand, position);
            case UNARY_PLUS -> new JavaCode.Unary("+", operand, position);
            case LOGICAL_COMPLEMENT -> new JavaCode.Unary("!", operand, position);
            case BITWISE_COMPLEMENT -> new JavaCode.Unary("~", operand, position);
            default -> new JavaCode.UnsupportedExpression(JavaStatementReader.words(tree), position);
        };
    }

    private static String operator(Tree.Kind kind) {
        return switch (kind) {
            case PLUS, PLUS_ASSIGNMENT -> "+";
            case MINUS, MINUS_ASSIGNMENT -> "-";
            case MULTIPLY, MULTIPLY_ASSIGNMENT -> "*";
            case DIVIDE, DIVIDE_ASSIGNMENT -> "/";
            case REMAINDER, REMAINDER_ASSIGNMENT -> "%";
            case AND, AND_ASSIGNMENT -> "&";
            case OR, OR_ASSIGNMENT -> "|";
            case XOR, XOR_ASSIGNMENT -> "^";
            case LEFT_SHIFT, LEFT_SHIFT_ASSIGNMENT -> "<<";
            case RIGHT_SHIFT, RIGHT_SHIFT_ASSIGNMENT -> ">>";
            case UNSIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT_ASSIGNMENT -> ">>>";
            case EQUAL_TO -> "==";
            case NOT_EQUAL_TO -> "!=";
            case LESS_THAN -> "<";
            case GREATER_THAN -> ">";
            case LESS_THAN_EQUAL -> "<=";
            case GREATER_THAN_EQUAL -> ">=";
            case CONDITIONAL_AND -> "&&";
            case CONDITIONAL_OR -> "||";
            default -> kind.name();
        };
    }
}
