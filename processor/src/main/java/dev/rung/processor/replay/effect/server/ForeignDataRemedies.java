package dev.rung.processor.replay.effect.server;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.NamedOnly;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.ForeignDataStatement;
import dev.rung.sql.tree.ForeignOption;
import dev.rung.sql.tree.ForeignOptionChange;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.RoleName;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.TextConstant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts foreign data wrappers, servers and user mappings right. */
public final class ForeignDataRemedies implements Remedies {

    private static String option(SchemaObject object, String name) {
        return object.definition(NamedOnly.class).options().values().getOrDefault(name, "");
    }

    /** What its own words are for, and not {@code options}. */
    private static Set<String> words(ObjectKind kind) {
        return switch (kind) {
            case FOREIGN_DATA_WRAPPER -> Set.of("handler", "validator");
            case SERVER -> Set.of("type", "version");
            default -> Set.of();
        };
    }

    private static List<ForeignOption> options(SchemaObject object) {
        var options = new TreeMap<>(object.definition(NamedOnly.class).options().values());
        options.keySet().removeAll(words(object.kind()));
        return options.entrySet().stream()
                .map(option -> option(option.getKey(), option.getValue()))
                .toList();
    }

    private static ForeignOption option(String name, String value) {
        return new ForeignOption(Spelling.name(name), text(value), Place.NOWHERE);
    }

    private static TextConstant text(String text) {
        return new TextConstant(text, Place.NOWHERE);
    }

    // create

    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        var name = Spelling.name(object);
        return switch (object.kind()) {
            case FOREIGN_DATA_WRAPPER ->
                List.of(new ForeignDataStatement.CreateWrapper(
                        name,
                        Stream.of("handler", "validator")
                                .flatMap(role -> function(object, role))
                                .toList(),
                        options(object),
                        Place.NOWHERE));
            case SERVER ->
                wrapper(object, schema).stream()
                        .<Statement>map(wrapper -> new ForeignDataStatement.CreateServer(
                                false, name, type(object), version(object), wrapper, options(object), Place.NOWHERE))
                        .toList();
            default ->
                List.of(new ForeignDataStatement.CreateUserMapping(
                        false, user(object), server(object, schema), options(object), Place.NOWHERE));
        };
    }

    private static Stream<ForeignDataStatement.WrapperFunction> function(SchemaObject wrapper, String role) {
        return Stream.of(option(wrapper, role))
                .filter(function -> !function.isEmpty())
                .map(function -> new ForeignDataStatement.WrapperFunction(
                        ForeignDataStatement.Role.valueOf(role.toUpperCase(Locale.ROOT)),
                        Optional.of(Spelling.written(function)),
                        Place.NOWHERE));
    }

    private static Optional<Name> wrapper(SchemaObject server, Schema schema) {
        return server.dependencies().stream()
                .flatMap(dependency -> schema.find(dependency.on()).stream())
                .filter(needed -> needed.kind() == ObjectKind.FOREIGN_DATA_WRAPPER)
                .map(Spelling::name)
                .findFirst();
    }

    private static Optional<TextConstant> type(SchemaObject server) {
        return Optional.of(option(server, "type"))
                .filter(type -> !type.isEmpty())
                .map(ForeignDataRemedies::text);
    }

    private static Optional<ForeignDataStatement.ServerVersion> version(SchemaObject server) {
        return Optional.of(option(server, "version"))
                .filter(version -> !version.isEmpty())
                .map(version -> new ForeignDataStatement.ServerVersion(Optional.of(text(version)), Place.NOWHERE));
    }

    private static RoleName user(SchemaObject mapping) {
        return Stream.of(RoleName.Kind.values())
                .filter(kind -> kind != RoleName.Kind.NAMED
                        && kind.name().toLowerCase(Locale.ROOT).equals(mapping.name()))
                .map(kind -> new RoleName(kind, Optional.empty(), Place.NOWHERE))
                .findFirst()
                .orElseGet(() -> new RoleName(RoleName.Kind.NAMED, Optional.of(Spelling.name(mapping)), Place.NOWHERE));
    }

    private static Name server(SchemaObject mapping, Schema schema) {
        return Spelling.name(schema.get(mapping.parent()));
    }

    // drop and rename

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        var names = List.of(Spelling.name(object));
        return List.of(
                switch (object.kind()) {
                    case FOREIGN_DATA_WRAPPER ->
                        new ForeignDataStatement.DropWrapper(false, names, Behavior.DEFAULT, Place.NOWHERE);
                    case SERVER -> new ForeignDataStatement.DropServer(false, names, Behavior.DEFAULT, Place.NOWHERE);
                    default ->
                        new ForeignDataStatement.DropUserMapping(
                                false, user(object), server(object, schema), Place.NOWHERE);
                });
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        var name = Spelling.name(object);
        return switch (object.kind()) {
            case FOREIGN_DATA_WRAPPER ->
                List.of(new ForeignDataStatement.RenameWrapper(name, Spelling.name(to), Place.NOWHERE));
            case SERVER -> List.of(new ForeignDataStatement.RenameServer(name, Spelling.name(to), Place.NOWHERE));
            default -> List.of();
        };
    }

    // changes

    /** The type of a server never changes, and its version does not go away. */
    @Override
    public List<Statement> restore(Change change) {
        var property = change.property().substring("option ".length());
        if (words(change.is().kind()).contains(property)) {
            return ofItsOwn(change, property);
        }
        return List.of(alter(change, List.of(change(change, property))));
    }

    private static List<Statement> ofItsOwn(Change change, String property) {
        var name = Spelling.name(change.is());
        if (property.equals("version")) {
            return List.of(new ForeignDataStatement.AlterServer(
                    name,
                    version(change.was())
                            .or(() -> Optional.of(
                                    new ForeignDataStatement.ServerVersion(Optional.empty(), Place.NOWHERE))),
                    List.of(),
                    Place.NOWHERE));
        }
        var role = Stream.of(ForeignDataStatement.Role.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(property))
                .findFirst();
        return role.stream()
                .<Statement>map(one -> new ForeignDataStatement.AlterWrapper(
                        name,
                        List.of(function(change.was(), property)
                                .findFirst()
                                .orElse(new ForeignDataStatement.WrapperFunction(
                                        one, Optional.empty(), Place.NOWHERE))),
                        List.of(),
                        Place.NOWHERE))
                .toList();
    }

    private static ForeignOptionChange change(Change change, String name) {
        var was = change.was().definition(NamedOnly.class).options().values();
        boolean isGiven =
                change.is().definition(NamedOnly.class).options().values().containsKey(name);
        if (!was.containsKey(name)) {
            return new ForeignOptionChange.Drop(Spelling.name(name), Place.NOWHERE);
        }
        var option = option(name, was.getOrDefault(name, ""));
        return isGiven
                ? new ForeignOptionChange.Set(option, Place.NOWHERE)
                : new ForeignOptionChange.Add(true, option, Place.NOWHERE);
    }

    private static Statement alter(Change change, List<ForeignOptionChange> options) {
        var name = Spelling.name(change.is());
        return switch (change.is().kind()) {
            case FOREIGN_DATA_WRAPPER -> new ForeignDataStatement.AlterWrapper(name, List.of(), options, Place.NOWHERE);
            case SERVER -> new ForeignDataStatement.AlterServer(name, Optional.empty(), options, Place.NOWHERE);
            default ->
                new ForeignDataStatement.AlterUserMapping(
                        user(change.is()), server(change.is(), change.after()), options, Place.NOWHERE);
        };
    }
}
