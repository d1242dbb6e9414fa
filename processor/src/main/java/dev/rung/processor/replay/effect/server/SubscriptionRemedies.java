package dev.rung.processor.replay.effect.server;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Subscription;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.SubscriptionStatement;
import dev.rung.sql.tree.TextConstant;
import java.util.List;
import java.util.Map;

/** Puts subscriptions right, without asking the publisher for anything: that would not go in a transaction. */
public final class SubscriptionRemedies implements Remedies {

    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        var subscription = object.definition(Subscription.class);
        return List.of(new SubscriptionStatement.Create(
                Spelling.name(object),
                new TextConstant(subscription.connection(), Place.NOWHERE),
                subscription.publications().stream().map(Spelling::name).toList(),
                Spelling.options(subscription.options()),
                Place.NOWHERE));
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return List.of(new SubscriptionStatement.Drop(false, Spelling.name(object), Behavior.DEFAULT, Place.NOWHERE));
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return List.of(new SubscriptionStatement.Rename(Spelling.name(object), Spelling.name(to), Place.NOWHERE));
    }

    @Override
    public List<Statement> restore(Change change) {
        var was = change.was().definition(Subscription.class);
        var name = Spelling.name(change.is());
        return switch (change.property()) {
            case "connection" ->
                List.of(new SubscriptionStatement.SetConnection(
                        name, new TextConstant(was.connection(), Place.NOWHERE), Place.NOWHERE));
            case "disabled" -> List.of(new SubscriptionStatement.SetEnabled(name, was.isEnabled(), Place.NOWHERE));
            case "publications" ->
                List.of(new SubscriptionStatement.ChangePublications(
                        name,
                        SubscriptionStatement.Change.SET,
                        was.publications().stream().map(Spelling::name).toList(),
                        Spelling.options(Options.written(Map.of("refresh", "false"))),
                        Place.NOWHERE));
            default ->
                Spelling.option(was.options(), change.property()).stream()
                        .<Statement>map(
                                option -> new SubscriptionStatement.SetOptions(name, List.of(option), Place.NOWHERE))
                        .toList();
        };
    }
}
