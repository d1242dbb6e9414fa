package dev.rung.processor.replay;

import dev.rung.processor.parse.ConstraintDefinition;
import dev.rung.processor.parse.ConstraintDefinition.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The constraints of one {@code create table} in the order in which PostgreSQL makes them, which decides on the names that it chooses:
 * first checks, then what has an index, the primary key before the others, and foreign keys at last. Of two that ask for the same index
 * it makes one ({@code transformIndexConstraints} of PostgreSQL 18, {@code src/backend/parser/parse_utilcmd.c}).
 */
final class ConstraintOrder {

    private ConstraintOrder() {}

    static List<ConstraintDefinition> of(List<ConstraintDefinition> constraints) {
        var ordered = new ArrayList<ConstraintDefinition>();
        constraints.stream()
                .filter(constraint -> !constraint.kind().hasIndex() && constraint.kind() != Kind.FOREIGN_KEY)
                .forEach(ordered::add);
        ordered.addAll(indexed(constraints));
        constraints.stream()
                .filter(constraint -> constraint.kind() == Kind.FOREIGN_KEY)
                .forEach(ordered::add);
        return ordered;
    }

    private static List<ConstraintDefinition> indexed(List<ConstraintDefinition> constraints) {
        var indexed = new ArrayList<ConstraintDefinition>();
        constraints.stream()
                .filter(constraint -> constraint.kind() == Kind.PRIMARY_KEY)
                .forEach(indexed::add);
        for (var constraint : constraints) {
            if (constraint.kind() == Kind.EXCLUDE) {
                indexed.add(constraint);
            } else if (constraint.kind() == Kind.UNIQUE) {
                same(indexed, constraint)
                        .ifPresentOrElse(
                                prior -> indexed.replaceAll(each -> each == prior ? merged(prior, constraint) : each),
                                () -> indexed.add(constraint));
            }
        }
        return indexed;
    }

    private static Optional<ConstraintDefinition> same(
            List<ConstraintDefinition> indexed, ConstraintDefinition constraint) {
        return indexed.stream()
                .filter(prior -> prior.kind() != Kind.EXCLUDE
                        && prior.index() == null
                        && constraint.index() == null
                        && prior.columns().equals(constraint.columns())
                        && prior.traits().equals(constraint.traits()))
                .findFirst();
    }

    private static ConstraintDefinition merged(ConstraintDefinition prior, ConstraintDefinition other) {
        return prior.name() == null ? prior.named(other.name()) : prior;
    }
}
