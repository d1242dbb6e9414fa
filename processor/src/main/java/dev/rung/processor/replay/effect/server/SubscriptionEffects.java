package dev.rung.processor.replay.effect.server;

import dev.rung.processor.replay.effect.transition.NamedObjects;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Subscription;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.SubscriptionStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What statements do to subscriptions. */
public final class SubscriptionEffects implements SubscriptionStatement.Cases<@Nullable Void> {

    private final Transition transition;
    private final NamedObjects subscriptions;

    public SubscriptionEffects(Transition transition) {
        this.transition = transition;
        this.subscriptions = new NamedObjects(transition, ObjectKind.SUBSCRIPTION);
    }

    public void apply(SubscriptionStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void create(SubscriptionStatement.Create create) {
        var options = Options.of(create.options());
        boolean isEnabled = !"false".equals(options.values().getOrDefault("enabled", "true"))
                && !"false".equals(options.values().getOrDefault("connect", "true"));
        var definition = new Subscription(create.connection().text(), names(create.publications()), isEnabled, options);
        subscriptions.add(
                SchemaObject.of(
                        ObjectKind.SUBSCRIPTION,
                        SchemaObject.NONE,
                        create.name().text(),
                        definition),
                false,
                create.name());
        return null;
    }

    private static List<String> names(List<Name> publications) {
        return publications.stream().map(Name::text).toList();
    }

    private @Nullable Void change(Name name, UnaryOperator<Subscription> change) {
        subscriptions.find(name).ifPresent(found -> transition.replace(found.mapped(Subscription.class, change)));
        return null;
    }

    @Override
    public @Nullable Void setOptions(SubscriptionStatement.SetOptions set) {
        return change(
                set.name(),
                old -> new Subscription(
                        old.connection(),
                        old.publications(),
                        old.isEnabled(),
                        old.options().with(set.options())));
    }

    @Override
    public @Nullable Void setConnection(SubscriptionStatement.SetConnection set) {
        return change(
                set.name(),
                old -> new Subscription(set.connection().text(), old.publications(), old.isEnabled(), old.options()));
    }

    @Override
    public @Nullable Void refresh(SubscriptionStatement.Refresh refresh) {
        subscriptions.find(refresh.name());
        return null;
    }

    @Override
    public @Nullable Void changePublications(SubscriptionStatement.ChangePublications statement) {
        var names = names(statement.publications());
        return change(statement.name(), old -> {
            var publications = new ArrayList<>(old.publications());
            switch (statement.change()) {
                case ADD -> publications.addAll(names);
                case DROP -> publications.removeAll(names);
                case SET -> {
                    publications.clear();
                    publications.addAll(names);
                }
            }
            return new Subscription(old.connection(), publications, old.isEnabled(), old.options());
        });
    }

    @Override
    public @Nullable Void setEnabled(SubscriptionStatement.SetEnabled set) {
        return change(
                set.name(),
                old -> new Subscription(old.connection(), old.publications(), set.isEnabled(), old.options()));
    }

    /** Which transaction is passed over is data. */
    @Override
    public @Nullable Void skip(SubscriptionStatement.Skip skip) {
        subscriptions.find(skip.name());
        return null;
    }

    @Override
    public @Nullable Void rename(SubscriptionStatement.Rename rename) {
        subscriptions.rename(rename.name(), rename.newName());
        return null;
    }

    @Override
    public @Nullable Void setOwner(SubscriptionStatement.SetOwner set) {
        subscriptions.own(set.name(), set.owner());
        return null;
    }

    @Override
    public @Nullable Void drop(SubscriptionStatement.Drop drop) {
        subscriptions.dropPlain(List.of(drop.name()), drop.ifExists(), drop.behavior());
        return null;
    }
}
