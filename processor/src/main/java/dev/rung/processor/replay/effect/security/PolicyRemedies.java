package dev.rung.processor.replay.effect.security;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.Policy;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.PolicyStatement;
import dev.rung.sql.tree.RoleName;
import dev.rung.sql.tree.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts policies right. */
public final class PolicyRemedies implements Remedies {

    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        var policy = object.definition(Policy.class);
        return List.of(new PolicyStatement.Create(
                Spelling.name(object),
                new Spelling(schema).ownerOf(object),
                policy.isRestrictive() ? PolicyStatement.Mode.RESTRICTIVE : PolicyStatement.Mode.DEFAULT,
                policy.command() == PolicyStatement.Command.ALL ? PolicyStatement.Command.DEFAULT : policy.command(),
                roles(policy),
                condition(policy.using(), schema),
                condition(policy.check(), schema),
                Place.NOWHERE));
    }

    private static Optional<Expression> condition(Optional<Policy.Condition> condition, Schema schema) {
        return condition.map(it -> it.code().in(schema));
    }

    private static List<RoleName> roles(Policy policy) {
        return policy.roles().stream().map(PolicyRemedies::role).toList();
    }

    private static RoleName role(String name) {
        return Stream.of(RoleName.Kind.values())
                .filter(kind -> kind != RoleName.Kind.NAMED
                        && kind.name().toLowerCase(Locale.ROOT).equals(name))
                .map(kind -> new RoleName(kind, Optional.empty(), Place.NOWHERE))
                .findFirst()
                .orElseGet(() -> new RoleName(RoleName.Kind.NAMED, Optional.of(Spelling.name(name)), Place.NOWHERE));
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return List.of(new PolicyStatement.Drop(
                false, Spelling.name(object), new Spelling(schema).ownerOf(object), Behavior.DEFAULT, Place.NOWHERE));
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return List.of(new PolicyStatement.Rename(
                false, Spelling.name(object), new Spelling(schema).ownerOf(object), Spelling.name(to), Place.NOWHERE));
    }

    /** A condition can be changed and not be taken away. */
    @Override
    public List<Statement> restore(Change change) {
        var was = change.was().definition(Policy.class);
        var using = condition(was.using(), change.before());
        var check = condition(was.check(), change.before());
        return switch (change.property()) {
            case "roles" -> alter(change, roles(was), Optional.empty(), Optional.empty());
            case "using" ->
                using.isPresent() ? alter(change, List.of(), using, Optional.empty()) : Remedies.super.restore(change);
            case "with check" ->
                check.isPresent() ? alter(change, List.of(), Optional.empty(), check) : Remedies.super.restore(change);
            default -> Remedies.super.restore(change);
        };
    }

    private static List<Statement> alter(
            Change change, List<RoleName> roles, Optional<Expression> using, Optional<Expression> check) {
        return List.of(new PolicyStatement.Alter(
                Spelling.name(change.is()),
                new Spelling(change.after()).ownerOf(change.is()),
                roles,
                using,
                check,
                Place.NOWHERE));
    }
}
