package dev.rung.processor.replay.effect.security;

import dev.rung.processor.replay.effect.transition.PartRemoval;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Policy;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.PolicyStatement;
import dev.rung.sql.tree.PolicyStatement.Command;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.RoleName;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What statements do to policies of row security. */
public final class PolicyEffects implements PolicyStatement.Cases<@Nullable Void> {

    private final Transition transition;

    public PolicyEffects(Transition transition) {
        this.transition = transition;
    }

    public void apply(PolicyStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void create(PolicyStatement.Create create) {
        var command = create.command() == Command.DEFAULT ? Command.ALL : create.command();
        if (fits(command, create.using(), create.check())) {
            transition
                    .relation(create.table())
                    .filter(relation -> isTable(relation, create.table().place()))
                    .ifPresent(table -> create(create, command, table));
        }
        return null;
    }

    private void create(PolicyStatement.Create create, Command command, SchemaObject table) {
        var definition = new Policy(
                create.mode() == PolicyStatement.Mode.RESTRICTIVE,
                command,
                roles(create.roles()),
                create.using().map(condition -> condition(condition, table)),
                create.check().map(condition -> condition(condition, table)));
        var policy = SchemaObject.of(
                        ObjectKind.POLICY, table.schema(), create.name().text(), definition)
                .partOf(table.id())
                .needing(needs(definition, table));
        if (transition.isFree(policy, false, create.name().place())) {
            transition.add(policy);
        }
    }

    /** Rows that are inserted were not there to be seen, and rows that are only read are not written. */
    private boolean fits(Command command, Optional<Expression> using, Optional<Expression> check) {
        if (command == Command.INSERT && using.isPresent()) {
            return refuse(
                    "42601",
                    "a policy for `insert` has no `using`",
                    "what is inserted was not there to be seen",
                    "write `with check`",
                    using.get());
        }
        if ((command == Command.SELECT || command == Command.DELETE) && check.isPresent()) {
            return refuse(
                    "42601",
                    "a policy for `" + command.name().toLowerCase(Locale.ROOT) + "` has no `with check`",
                    "it writes no rows",
                    "write `using`",
                    check.get());
        }
        return true;
    }

    private boolean refuse(String sqlState, String problem, String reason, String remedy, Node part) {
        transition.verdict().refused(sqlState, problem, reason, remedy, part.place());
        return false;
    }

    private boolean isTable(SchemaObject relation, Place place) {
        boolean isTable = relation.kind() == ObjectKind.TABLE;
        if (!isTable) {
            transition
                    .verdict()
                    .refused(
                            "42809",
                            "`%s` is no table".formatted(transition.schema().describe(relation)),
                            "only tables have policies",
                            "put the policy on the table",
                            place,
                            relation);
        }
        return isTable;
    }

    /** Nobody named is everybody, and so is {@code public} among others. */
    private static List<String> roles(List<RoleName> roles) {
        var names = roles.stream()
                .map(role -> role.name()
                        .map(Name::text)
                        .orElseGet(() -> role.kind().name().toLowerCase(Locale.ROOT)))
                .distinct()
                .sorted()
                .toList();
        return names.isEmpty() || names.contains("public") ? List.of("public") : names;
    }

    private Policy.Condition condition(Expression condition, SchemaObject table) {
        var bound = transition.binder().expression(condition, table);
        return new Policy.Condition(bound.code(), bound.needs());
    }

    private static Set<Dependency> needs(Policy policy, SchemaObject table) {
        var needs = new HashSet<Dependency>();
        Stream.of(policy.using(), policy.check())
                .flatMap(Optional::stream)
                .flatMap(condition -> condition.needs().stream())
                .filter(id -> id != table.id())
                .forEach(id -> needs.add(Dependency.normal(id)));
        return needs;
    }

    private Optional<SchemaObject> policy(Name name, QualifiedName table) {
        return transition.relation(table).flatMap(relation -> transition.known(relation, ObjectKind.POLICY, name));
    }

    @Override
    public @Nullable Void alter(PolicyStatement.Alter alter) {
        policy(alter.name(), alter.table()).ifPresent(policy -> {
            var old = policy.definition(Policy.class);
            if (fits(old.command(), alter.using(), alter.check())) {
                alter(policy, alter);
            }
        });
        return null;
    }

    private void alter(SchemaObject policy, PolicyStatement.Alter alter) {
        var old = policy.definition(Policy.class);
        var table = transition.schema().get(policy.parent());
        var definition = new Policy(
                old.isRestrictive(),
                old.command(),
                alter.roles().isEmpty() ? old.roles() : roles(alter.roles()),
                alter.using().map(condition -> condition(condition, table)).or(old::using),
                alter.check().map(condition -> condition(condition, table)).or(old::check));
        transition.replace(policy.with(definition)
                .needingOnly(Set.of(Dependency.automatic(table.id())))
                .needing(needs(definition, table)));
    }

    @Override
    public @Nullable Void rename(PolicyStatement.Rename rename) {
        if (rename.ifExists() && transition.names().relation(rename.table()).isEmpty()) {
            transition.verdict().absent(rename.table());
        } else {
            policy(rename.name(), rename.table()).ifPresent(policy -> transition.rename(policy, rename.newName()));
        }
        return null;
    }

    @Override
    public @Nullable Void drop(PolicyStatement.Drop drop) {
        new PartRemoval(transition, ObjectKind.POLICY, drop.table())
                .drop(drop.name(), drop.ifExists(), drop.behavior());
        return null;
    }
}
