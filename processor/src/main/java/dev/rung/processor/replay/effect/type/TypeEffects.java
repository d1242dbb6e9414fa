package dev.rung.processor.replay.effect.type;

import dev.rung.processor.replay.effect.transition.Owners;
import dev.rung.processor.replay.effect.transition.Removal;
import dev.rung.processor.replay.effect.transition.ShellTypes;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.BaseType;
import dev.rung.processor.replay.model.Composite;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.Enumeration;
import dev.rung.processor.replay.model.MadeType;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.names.TypeLookup;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TextConstant;
import dev.rung.sql.tree.TypeName;
import dev.rung.sql.tree.TypeStatement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What statements do to types, other than domains. */
public final class TypeEffects implements TypeStatement.Cases<@Nullable Void> {

    private final Transition transition;

    public TypeEffects(Transition transition) {
        this.transition = transition;
    }

    public void apply(TypeStatement statement) {
        statement.accept(this);
    }

    // create

    @Override
    public @Nullable Void createShell(TypeStatement.CreateShell create) {
        new ShellTypes(transition).announce(create.name());
        return null;
    }

    /** A shell becomes the type that it was made for. */
    @Override
    public @Nullable Void createBase(TypeStatement.CreateBase create) {
        var definition = BaseType.of(Options.of(create.options()));
        var needs = functions(create.options());
        var shell = new ShellTypes(transition).find(create.name());
        if (shell.isPresent()) {
            transition.replace(shell.get().with(definition).needing(needs));
        } else {
            if (transition.names().find(ObjectKind.TYPE, create.name()).isEmpty()) {
                refuseWithoutShell(create.name());
            }
            add(create.name(), definition, needs);
        }
        return null;
    }

    /** Its functions could not have been created without it. */
    private void refuseWithoutShell(QualifiedName name) {
        transition
                .verdict()
                .refused(
                        "42710",
                        "`%s` was not announced".formatted(name),
                        "the functions of a base type speak of it, so that it has to be there before them",
                        "`create type %s;` first, then its functions".formatted(name),
                        name.place());
    }

    /** The functions that options name, as far as somebody made them. */
    private Set<Dependency> functions(List<Option> options) {
        var needs = new HashSet<Dependency>();
        for (var option : options) {
            if (option.value().orElse(null) instanceof Option.Type type
                    && type.type().base() instanceof TypeName.Named named) {
                var routines = transition.names().routines(named.name());
                if (routines.size() == 1) {
                    needs.add(Dependency.normal(routines.get(0).id()));
                }
            }
        }
        return needs;
    }

    @Override
    public @Nullable Void createComposite(TypeStatement.CreateComposite create) {
        add(create.name(), new Composite(), Set.of())
                .ifPresent(type -> create.attributes()
                        .forEach(attribute -> new AttributeEffects(transition, type).add(attribute)));
        return null;
    }

    @Override
    public @Nullable Void createEnum(TypeStatement.CreateEnum create) {
        add(
                create.name(),
                new Enumeration(create.values().stream().map(TextConstant::text).toList()),
                Set.of());
        return null;
    }

    @Override
    public @Nullable Void createRange(TypeStatement.CreateRange create) {
        new RangeEffects(transition).create(create, new ShellTypes(transition).find(create.name()));
        return null;
    }

    private Optional<SchemaObject> add(QualifiedName name, MadeType definition, Set<Dependency> needs) {
        return transition
                .target(name)
                .map(in -> SchemaObject.of(ObjectKind.TYPE, in, name.name().text(), definition)
                        .needing(needs))
                .filter(type -> transition.isFree(type, false, name.place()))
                .map(transition::add);
    }

    // find

    /** A type or a domain that somebody made. Of one that PostgreSQL brings along nothing is said. */
    private Optional<SchemaObject> made(QualifiedName name) {
        var found = transition.names().type(name);
        if (found.isEmpty() && !isBuiltIn(name)) {
            transition.verdict().unknown(ObjectKind.TYPE, name);
        }
        return found.filter(type -> type.definition() instanceof MadeType);
    }

    private boolean isBuiltIn(QualifiedName name) {
        var base = new TypeName.Named(name, List.of(), name.place());
        return new TypeLookup(transition.names())
                .find(new TypeName(false, base, List.of(), name.place()))
                .isPresent();
    }

    // alter

    @Override
    public @Nullable Void addValue(TypeStatement.AddValue add) {
        made(add.name()).ifPresent(type -> new EnumEffects(transition, type).add(add));
        return null;
    }

    @Override
    public @Nullable Void renameValue(TypeStatement.RenameValue rename) {
        made(rename.name()).ifPresent(type -> new EnumEffects(transition, type).rename(rename));
        return null;
    }

    @Override
    public @Nullable Void alterAttributes(TypeStatement.AlterAttributes alter) {
        made(alter.name())
                .ifPresent(type ->
                        alter.changes().forEach(change -> new AttributeEffects(transition, type).change(change)));
        return null;
    }

    @Override
    public @Nullable Void renameAttribute(TypeStatement.RenameAttribute rename) {
        made(rename.name()).ifPresent(type -> new AttributeEffects(transition, type).rename(rename));
        return null;
    }

    @Override
    public @Nullable Void setOptions(TypeStatement.SetOptions set) {
        made(set.name())
                .filter(type -> type.definition() instanceof BaseType)
                .ifPresent(type -> transition.replace(type.mapped(
                                BaseType.class,
                                base -> new BaseType(
                                        base.isShell(), base.options().with(set.options()), base.traits()))
                        .needing(functions(set.options()))));
        return null;
    }

    @Override
    public @Nullable Void rename(TypeStatement.Rename rename) {
        made(rename.name()).ifPresent(type -> rename(type, rename.newName()));
        return null;
    }

    private void rename(SchemaObject type, Name to) {
        var renamed = type.named(to.text());
        if (transition.isFree(renamed, false, to.place())) {
            transition.replace(renamed);
        }
    }

    @Override
    public @Nullable Void setOwner(TypeStatement.SetOwner set) {
        made(set.name()).ifPresent(type -> transition.replace(Owners.given(type, set.owner())));
        return null;
    }

    @Override
    public @Nullable Void setSchema(TypeStatement.SetSchema set) {
        made(set.name()).ifPresent(type -> transition.move(type, set.schema()));
        return null;
    }

    // drop

    @Override
    public @Nullable Void drop(TypeStatement.Drop drop) {
        drop(transition, ObjectKind.TYPE, drop.types(), drop.ifExists(), drop.behavior());
        return null;
    }

    /** Drops types or domains: {@code drop type} takes both. */
    static void drop(
            Transition transition, ObjectKind kind, List<TypeName> types, boolean ifExists, Behavior behavior) {
        var found = types.stream()
                .flatMap(type -> found(transition, kind, type, ifExists))
                .toList();
        new Removal(transition).drop(found, types, behavior);
    }

    private static Stream<SchemaObject> found(Transition transition, ObjectKind kind, TypeName type, boolean ifExists) {
        if (!(type.base() instanceof TypeName.Named named)) {
            return Stream.empty();
        }
        var found = transition
                .names()
                .find(ObjectKind.TYPE, named.name())
                .filter(object -> kind == ObjectKind.TYPE || object.kind() == kind);
        if (found.isEmpty() && ifExists) {
            transition.verdict().absent(named.name());
        } else if (found.isEmpty()
                && new TypeLookup(transition.names()).find(type).isEmpty()) {
            transition.verdict().unknown(kind, named.name());
        }
        return found.stream();
    }
}
