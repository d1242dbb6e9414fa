package dev.rung.sql.printer;

import dev.rung.sql.tree.Cast;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Operation;
import dev.rung.sql.tree.Precedence;
import dev.rung.sql.tree.Predicate;

/** How strongly expressions hold together, which tells where they need parentheses. */
final class Strength {

    private static final OfOperation OPERATIONS = new OfOperation();
    private static final OfPredicate PREDICATES = new OfPredicate();

    private Strength() {}

    static Precedence of(Expression expression) {
        if (expression instanceof Operation operation) {
            return operation.accept(OPERATIONS);
        }
        if (expression instanceof Predicate predicate) {
            return predicate.accept(PREDICATES);
        }
        if (expression instanceof Cast cast && cast.spelling() == Cast.Spelling.COLONS) {
            return Precedence.CAST;
        }
        return expression instanceof Constant.Default ? Precedence.NONE : Precedence.OPERAND;
    }

    /** Whether an expression without parentheses is a {@code b_expr}. */
    static boolean isRestricted(Expression expression) {
        if (expression instanceof Operation.Binary binary) {
            return isRestricted(binary.left()) && isRestricted(binary.right());
        }
        if (expression instanceof Operation.Prefix prefix) {
            return isRestricted(prefix.operand());
        }
        return of(expression).isAtLeast(Precedence.CAST);
    }

    /** What operators make of values. */
    private static final class OfOperation implements Operation.Cases<Precedence> {

        @Override
        public Precedence binary(Operation.Binary operation) {
            return Precedence.of(operation.operator());
        }

        @Override
        public Precedence prefix(Operation.Prefix operation) {
            return Precedence.ofPrefix(operation.operator());
        }

        @Override
        public Precedence logical(Operation.Logical operation) {
            return operation.connective() == Operation.Connective.OR ? Precedence.OR : Precedence.AND;
        }

        @Override
        public Precedence not(Operation.Not operation) {
            return Precedence.NOT;
        }

        @Override
        public Precedence atTimeZone(Operation.AtTimeZone operation) {
            return Precedence.AT;
        }

        @Override
        public Precedence atLocal(Operation.AtLocal operation) {
            return Precedence.AT;
        }

        @Override
        public Precedence collate(Operation.Collate operation) {
            return Precedence.COLLATE;
        }
    }

    /** Tests in the words of SQL. */
    private static final class OfPredicate implements Predicate.Cases<Precedence> {

        @Override
        public Precedence between(Predicate.Between predicate) {
            return Precedence.MATCHING;
        }

        @Override
        public Precedence inList(Predicate.InList predicate) {
            return Precedence.MATCHING;
        }

        @Override
        public Precedence inQuery(Predicate.InQuery predicate) {
            return Precedence.MATCHING;
        }

        @Override
        public Precedence like(Predicate.Like predicate) {
            return Precedence.MATCHING;
        }

        @Override
        public Precedence isNull(Predicate.IsNull predicate) {
            return Precedence.IS;
        }

        @Override
        public Precedence isTruth(Predicate.IsTruth predicate) {
            return Precedence.IS;
        }

        @Override
        public Precedence isDistinct(Predicate.IsDistinct predicate) {
            return Precedence.IS;
        }

        @Override
        public Precedence isDocument(Predicate.IsDocument predicate) {
            return Precedence.IS;
        }

        @Override
        public Precedence isNormalized(Predicate.IsNormalized predicate) {
            return Precedence.IS;
        }

        @Override
        public Precedence isJson(Predicate.IsJson predicate) {
            return Precedence.IS;
        }

        @Override
        public Precedence exists(Predicate.Exists predicate) {
            return Precedence.OPERAND;
        }

        @Override
        public Precedence overlaps(Predicate.Overlaps predicate) {
            return Precedence.MATCHING;
        }

        @Override
        public Precedence withArray(Predicate.WithArray predicate) {
            return Precedence.of(predicate.operator());
        }

        @Override
        public Precedence withQuery(Predicate.WithQuery predicate) {
            return Precedence.of(predicate.operator());
        }
    }
}
