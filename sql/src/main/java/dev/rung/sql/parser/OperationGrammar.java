package dev.rung.sql.parser;

import dev.rung.sql.lexer.Keywords;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.Cast;
import dev.rung.sql.tree.Compound;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Operation;
import dev.rung.sql.tree.OperatorName;
import dev.rung.sql.tree.Precedence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Operators and what they stand between, by their precedence. */
final class OperationGrammar {

    private static final Set<String> BEHIND_TARGETS = Set.of(
            "from", "into", "where", "group", "having", "window", "union", "intersect", "except", "order", "limit",
            "offset", "fetch", "for", "on", "returning");

    private final Cursor at;
    private final boolean isRestricted;
    private final boolean mayEndInLabel;

    private OperationGrammar(Cursor at, boolean isRestricted, boolean mayEndInLabel) {
        this.at = at;
        this.isRestricted = isRestricted;
        this.mayEndInLabel = mayEndInLabel;
    }

    /** {@code a_expr}. */
    static OperationGrammar full(Cursor at) {
        return new OperationGrammar(at, false, false);
    }

    /** {@code b_expr}. */
    static OperationGrammar restricted(Cursor at) {
        return new OperationGrammar(at, true, false);
    }

    /** {@code a_expr} with a label behind it, which may be a keyword that is an operator elsewhere: {@code select a in from t}. */
    static OperationGrammar labelled(Cursor at) {
        return new OperationGrammar(at, false, true);
    }

    boolean isRestricted() {
        return isRestricted;
    }

    /** An expression without operators outside of parentheses that bind less than is asked for. */
    Expression expression(Precedence least) {
        int start = at.mark();
        return continued(first(start), least, start);
    }

    /** An expression that begins with what was read already. */
    Expression resumed(Expression operand, int start) {
        return continued(afterOperand(operand, start), Precedence.NONE, start);
    }

    private Expression first(int start) {
        if (at.peek().kind() == Token.Kind.OPERATOR || at.follows("operator", "(")) {
            return prefix(start);
        }
        if (!isRestricted && at.follows("not") && !isNotOfMatching()) {
            at.next();
            var operand = expression(Precedence.NOT);
            return new Operation.Not(operand, at.since(start));
        }
        if (!isRestricted && at.follows("default")) {
            at.next();
            return new Constant.Default(at.since(start));
        }
        return afterOperand(OperandGrammar.operand(at), start);
    }

    private Expression prefix(int start) {
        if (at.peek().kind() == Token.Kind.OPERATOR && !mayBePrefix(at.peek().value())) {
            throw at.unexpected("an expression");
        }
        var operator = operator();
        var precedence = Precedence.ofPrefix(operator);
        var operand = expression(precedence == Precedence.SIGN ? precedence : precedence.next());
        return new Operation.Prefix(operator, operand, at.since(start));
    }

    private static boolean mayBePrefix(String symbol) {
        return switch (symbol) {
            case "*", "/", "%", "^", "<", ">", "=", "<=", ">=", "<>", "!=" -> false;
            default -> true;
        };
    }

    /** {@code row OVERLAPS row}. */
    private Expression afterOperand(Expression operand, int start) {
        boolean isRow = operand instanceof Compound.Row row && ParenthesisGrammar.isBare(at, row, start);
        return isRow && !isRestricted && at.follows("overlaps")
                ? PredicateGrammar.overlaps(at, (Compound.Row) operand, start)
                : operand;
    }

    private Expression continued(Expression first, Precedence least, int start) {
        var left = first;
        for (var next = next(); next.isAtLeast(least) && next != Precedence.NONE; next = next()) {
            if (mayEndInLabel && least == Precedence.NONE && isLabel()) {
                break;
            }
            left = operation(left, next, start);
        }
        return left;
    }

    /** A keyword that is an operator if anything follows for it to work on. */
    private boolean isLabel() {
        var behind = at.peek(1);
        return at.peek().kind() == Token.Kind.WORD
                && !Keywords.needsAs(at.peek().value())
                && (behind.kind() == Token.Kind.END
                        || behind.is(",")
                        || behind.is(")")
                        || behind.is(";")
                        || (behind.kind() == Token.Kind.WORD && BEHIND_TARGETS.contains(behind.value())));
    }

    /** How strongly the next operator binds, or {@link Precedence#NONE} where none comes next. */
    private Precedence next() {
        var token = at.peek();
        if (token.kind() == Token.Kind.OPERATOR) {
            return Precedence.of(new OperatorName(List.of(), symbol(token), token.place()));
        }
        if (token.is("::")) {
            return Precedence.CAST;
        }
        return token.kind() == Token.Kind.WORD ? nextWord(token.value()) : Precedence.NONE;
    }

    private Precedence nextWord(String word) {
        return switch (word) {
            case "is" -> Precedence.IS;
            case "operator" -> at.is("operator", "(") ? Precedence.OPERATOR : Precedence.NONE;
            default -> isRestricted ? Precedence.NONE : nextWordOfFull(word);
        };
    }

    private Precedence nextWordOfFull(String word) {
        return switch (word) {
            case "or" -> Precedence.OR;
            case "and" -> Precedence.AND;
            case "isnull", "notnull" -> Precedence.IS;
            case "between", "in", "like", "ilike" -> Precedence.MATCHING;
            case "similar" -> at.is("similar", "to") ? Precedence.MATCHING : Precedence.NONE;
            case "not" -> isNotOfMatching() ? Precedence.MATCHING : Precedence.NONE;
            case "at" -> at.is("at", "time") || at.is("at", "local") ? Precedence.AT : Precedence.NONE;
            case "collate" -> Precedence.COLLATE;
            default -> Precedence.NONE;
        };
    }

    /** Before these words, {@code not} is no operator of its own. */
    private boolean isNotOfMatching() {
        return switch (at.peek(1).kind() == Token.Kind.WORD ? at.peek(1).value() : "") {
            case "between", "in", "like", "ilike", "similar" -> true;
            default -> false;
        };
    }

    private Expression operation(Expression left, Precedence precedence, int start) {
        return switch (precedence) {
            case OR -> logical(left, Operation.Connective.OR, start);
            case AND -> logical(left, Operation.Connective.AND, start);
            case IS -> new PredicateGrammar(at, this, left, start).is();
            case MATCHING -> new PredicateGrammar(at, this, left, start).matching();
            case AT -> at(left, start);
            case COLLATE -> {
                at.expect("collate");
                var collation = at.qualifiedName();
                yield new Operation.Collate(left, collation, at.since(start));
            }
            case CAST -> {
                at.expect("::");
                var type = TypeGrammar.type(at);
                yield new Cast(left, type, Cast.Spelling.COLONS, at.since(start));
            }
            default -> binary(left, precedence, start);
        };
    }

    /** A connective takes what the same one joins before it as its own. */
    private Expression logical(Expression left, Operation.Connective connective, int start) {
        at.next();
        var right = expression(connective == Operation.Connective.OR ? Precedence.AND : Precedence.NOT);
        var operands = new ArrayList<Expression>();
        if (left instanceof Operation.Logical logical && logical.connective() == connective) {
            operands.addAll(logical.operands());
        } else {
            operands.add(left);
        }
        operands.add(right);
        return new Operation.Logical(connective, operands, at.since(start));
    }

    private Expression at(Expression value, int start) {
        at.expect("at");
        if (at.accept("local")) {
            return new Operation.AtLocal(value, at.since(start));
        }
        at.expect("time", "zone");
        var zone = expression(Precedence.AT.next());
        return new Operation.AtTimeZone(value, zone, at.since(start));
    }

    private Expression binary(Expression left, Precedence precedence, int start) {
        var operator = operator();
        if (!isRestricted && PredicateGrammar.isQuantifier(at)) {
            return new PredicateGrammar(at, this, left, start).quantified(operator);
        }
        var right = right(precedence);
        return new Operation.Binary(left, operator, right, at.since(start));
    }

    /** What stands behind an operator; another one of the same precedence must not follow where they cannot stand in a row. */
    Expression right(Precedence precedence) {
        var right = expression(precedence.next());
        boolean isAlone = precedence == Precedence.COMPARISON
                || precedence == Precedence.MATCHING
                || precedence == Precedence.IS;
        if (isAlone && next() == precedence) {
            throw at.unexpected();
        }
        return right;
    }

    /** {@code qual_all_Op}: an operator, or {@code operator(schema.+)}. */
    private OperatorName operator() {
        return operator(at);
    }

    static OperatorName operator(Cursor at) {
        if (at.accept("operator")) {
            at.expect("(");
            var operator = Common.operator(at);
            at.expect(")");
            return operator;
        }
        if (at.peek().kind() != Token.Kind.OPERATOR) {
            throw at.unexpected("an operator");
        }
        var token = at.next();
        return new OperatorName(List.of(), symbol(token), token.place());
    }

    private static String symbol(Token token) {
        return token.value().equals("!=") ? "<>" : token.value();
    }
}
