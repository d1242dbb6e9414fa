package dev.rung.processor.replay.effect.server;

import dev.rung.processor.replay.effect.routine.CalledFunctions;
import dev.rung.processor.replay.effect.transition.NamedObjects;
import dev.rung.processor.replay.effect.transition.Owners;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.NamedOnly;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.tree.ForeignDataStatement;
import dev.rung.sql.tree.ForeignOption;
import dev.rung.sql.tree.ForeignOptionChange;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.RoleName;
import dev.rung.sql.tree.TextConstant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What statements do to foreign data wrappers, servers and user mappings. */
public final class ForeignDataEffects implements ForeignDataStatement.Cases<@Nullable Void> {

    private static final Set<String> WORDS = Set.of("current_user", "current_role", "session_user", "user");

    private final Transition transition;
    private final NamedObjects wrappers;
    private final NamedObjects servers;

    public ForeignDataEffects(Transition transition) {
        this.transition = transition;
        this.wrappers = new NamedObjects(transition, ObjectKind.FOREIGN_DATA_WRAPPER);
        this.servers = new NamedObjects(transition, ObjectKind.SERVER);
    }

    public void apply(ForeignDataStatement statement) {
        statement.accept(this);
    }

    // options

    private static Map<String, String> written(List<ForeignOption> options) {
        Map<String, String> all = new HashMap<>();
        options.forEach(option -> all.put(option.name().text(), option.value().text()));
        return all;
    }

    /** One after the other: an option that is added can be dropped again. */
    private void change(SchemaObject object, List<ForeignOptionChange> changes) {
        var options = object.definition(NamedOnly.class).options();
        for (var change : changes) {
            var given = options.values().keySet();
            var needed = needed(change);
            if (needed.filter(option -> !given.contains(option)).isPresent()) {
                refused("42704", "there is no option `" + needed.get() + "`", object, change);
                return;
            }
            if (change instanceof ForeignOptionChange.Add add && given.contains(name(add))) {
                refused("42710", "the option `" + name(add) + "` is given already", object, add);
                return;
            }
            options = options.changed(List.of(change));
        }
        transition.replace(object.with(new NamedOnly(options)));
    }

    /** The option that has to be there before. */
    private static Optional<String> needed(ForeignOptionChange change) {
        if (change instanceof ForeignOptionChange.Drop drop) {
            return Optional.of(drop.name().text());
        }
        return change instanceof ForeignOptionChange.Set set
                ? Optional.of(set.option().name().text())
                : Optional.empty();
    }

    private static String name(ForeignOptionChange.Add add) {
        return add.option().name().text();
    }

    private void refused(String sqlState, String problem, SchemaObject object, ForeignOptionChange change) {
        var has = object.definition(NamedOnly.class).options().values().keySet().stream()
                .sorted()
                .toList();
        transition
                .verdict()
                .refused(
                        sqlState,
                        problem,
                        "`" + object.name() + "` has " + (has.isEmpty() ? "no options" : String.join(", ", has))
                                + " at this point",
                        "`add` is for new options, `set` for those that are given, `drop` takes one away",
                        change.place(),
                        object);
    }

    private NamedOnly with(SchemaObject object, String option, Optional<String> value) {
        var options = object.definition(NamedOnly.class).options().values();
        return new NamedOnly(
                new Options(value.map(text -> options.plus(option, text)).orElseGet(() -> options.minus(option))));
    }

    // wrappers

    @Override
    public @Nullable Void createWrapper(ForeignDataStatement.CreateWrapper create) {
        var wrapper = SchemaObject.of(
                ObjectKind.FOREIGN_DATA_WRAPPER,
                SchemaObject.NONE,
                create.name().text(),
                new NamedOnly(Options.written(written(create.options()))));
        wrappers.add(wrapper, false, create.name()).ifPresent(added -> functions(added, create.functions()));
        return null;
    }

    private void functions(SchemaObject wrapper, List<ForeignDataStatement.WrapperFunction> functions) {
        for (var function : functions) {
            var role = function.role().name().toLowerCase(Locale.ROOT);
            var changed = transition.current(wrapper);
            Set<Dependency> needs = new HashSet<>();
            if (function.function()
                    .filter(name -> isMissing(function.role(), name))
                    .isPresent()) {
                return;
            }
            function.function()
                    .map(name -> transition.names().routines(name))
                    .filter(routines -> routines.size() == 1)
                    .ifPresent(routines ->
                            needs.add(Dependency.normal(routines.get(0).id())));
            transition.replace(
                    changed.with(with(changed, role, function.function().map(Object::toString)))
                            .needing(needs));
        }
    }

    /** A handler takes nothing, and a validator the options with the catalog that they are of ({@code foreigncmds.c} of PostgreSQL 18). */
    private boolean isMissing(ForeignDataStatement.Role role, QualifiedName name) {
        var types = Catalog.of(Catalog.NEWEST).types();
        var taken = role == ForeignDataStatement.Role.HANDLER
                ? List.<Type>of()
                : List.of(Type.of(types.get("text").array()), Type.of(types.get("oid")));
        return new CalledFunctions(transition).exact(name, taken).isEmpty();
    }

    @Override
    public @Nullable Void alterWrapper(ForeignDataStatement.AlterWrapper alter) {
        wrappers.find(alter.name()).ifPresent(wrapper -> {
            change(wrapper, alter.options());
            functions(wrapper, alter.functions());
        });
        return null;
    }

    @Override
    public @Nullable Void renameWrapper(ForeignDataStatement.RenameWrapper rename) {
        wrappers.rename(rename.name(), rename.newName());
        return null;
    }

    @Override
    public @Nullable Void setWrapperOwner(ForeignDataStatement.SetWrapperOwner set) {
        wrappers.own(set.name(), set.owner());
        return null;
    }

    @Override
    public @Nullable Void dropWrapper(ForeignDataStatement.DropWrapper drop) {
        wrappers.dropPlain(drop.names(), drop.ifExists(), drop.behavior());
        return null;
    }

    // servers

    @Override
    public @Nullable Void createServer(ForeignDataStatement.CreateServer create) {
        var options = written(create.options());
        create.type().ifPresent(type -> options.put("type", type.text()));
        version(create.version()).ifPresent(version -> options.put("version", version));
        wrappers.find(create.wrapper())
                .map(wrapper -> SchemaObject.of(
                                ObjectKind.SERVER,
                                SchemaObject.NONE,
                                create.name().text(),
                                new NamedOnly(Options.written(options)))
                        .needing(Set.of(Dependency.normal(wrapper.id()))))
                .ifPresent(server -> servers.add(server, create.ifNotExists(), create.name()));
        return null;
    }

    private static Optional<String> version(Optional<ForeignDataStatement.ServerVersion> version) {
        return version.flatMap(ForeignDataStatement.ServerVersion::text).map(TextConstant::text);
    }

    @Override
    public @Nullable Void alterServer(ForeignDataStatement.AlterServer alter) {
        servers.find(alter.name()).ifPresent(server -> {
            change(server, alter.options());
            if (alter.version().isPresent()) {
                var changed = transition.current(server);
                transition.replace(changed.with(with(changed, "version", version(alter.version()))));
            }
        });
        return null;
    }

    @Override
    public @Nullable Void renameServer(ForeignDataStatement.RenameServer rename) {
        servers.rename(rename.name(), rename.newName());
        return null;
    }

    @Override
    public @Nullable Void setServerOwner(ForeignDataStatement.SetServerOwner set) {
        servers.own(set.name(), set.owner());
        return null;
    }

    @Override
    public @Nullable Void dropServer(ForeignDataStatement.DropServer drop) {
        servers.dropPlain(drop.names(), drop.ifExists(), drop.behavior());
        return null;
    }

    // user mappings

    /** It is named after its user. */
    private static Name name(RoleName user) {
        return user.name().orElseGet(() -> new Name(Owners.name(user), user.place()));
    }

    /** Which role a word such as {@code current_user} stands for is not known, so that nobody is accused where one is written. */
    private Optional<SchemaObject> mapping(SchemaObject server, RoleName user, boolean ifExists) {
        boolean isCertain = (user.kind() == RoleName.Kind.NAMED || user.kind() == RoleName.Kind.PUBLIC)
                && transition.schema().children(server.id(), ObjectKind.USER_MAPPING).stream()
                        .noneMatch(mapping -> WORDS.contains(mapping.name()));
        return ifExists || !isCertain
                ? transition.names().part(server, ObjectKind.USER_MAPPING, name(user))
                : transition.known(server, ObjectKind.USER_MAPPING, name(user));
    }

    @Override
    public @Nullable Void createUserMapping(ForeignDataStatement.CreateUserMapping create) {
        servers.find(create.server()).ifPresent(server -> {
            var mapping = SchemaObject.of(
                            ObjectKind.USER_MAPPING,
                            SchemaObject.NONE,
                            name(create.user()).text(),
                            new NamedOnly(Options.written(written(create.options()))))
                    .under(server.id())
                    .needing(Set.of(Dependency.normal(server.id())));
            if (transition.isFree(mapping, create.ifNotExists(), create.user().place())) {
                transition.add(mapping);
            }
        });
        return null;
    }

    @Override
    public @Nullable Void alterUserMapping(ForeignDataStatement.AlterUserMapping alter) {
        servers.find(alter.server())
                .flatMap(server -> mapping(server, alter.user(), false))
                .ifPresent(mapping -> change(mapping, alter.options()));
        return null;
    }

    @Override
    public @Nullable Void dropUserMapping(ForeignDataStatement.DropUserMapping drop) {
        servers.find(NamedObjects.plain(drop.server()), drop.ifExists())
                .flatMap(server -> mapping(server, drop.user(), drop.ifExists()))
                .ifPresent(transition::remove);
        return null;
    }

    // tables

    /** What comes from the other side is not known while compiling, unless it is told by name. */
    @Override
    public @Nullable Void importSchema(ForeignDataStatement.ImportSchema statement) {
        servers.find(statement.server());
        boolean isTold =
                statement.selection().filter(selection -> !selection.isExcept()).isPresent();
        transition.verdict().doubtStatement(statement.place(), "the columns of the tables stand in the other database");
        if (!isTold) {
            transition.verdict().relationsOfExtension();
        }
        return null;
    }
}
