package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.effect.security.ReferencedObjects;
import dev.rung.processor.replay.effect.transition.NamedObjects;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.Extension;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.ExtensionStatement;
import dev.rung.sql.tree.Name;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What statements do to extensions. What those bring along that do not come with PostgreSQL is not known. */
final class ExtensionEffects implements ExtensionStatement.Cases<@Nullable Void> {

    private final Transition transition;
    private final NamedObjects extensions;

    ExtensionEffects(Transition transition) {
        this.transition = transition;
        this.extensions = new NamedObjects(transition, ObjectKind.EXTENSION);
    }

    void apply(ExtensionStatement statement) {
        statement.accept(this);
    }

    // create

    @Override
    public @Nullable Void create(ExtensionStatement.Create create) {
        var schema = create.schema()
                .map(name -> new NamedObjects(transition, ObjectKind.SCHEMA).find(name))
                .orElseGet(() -> transition.names().path().target(transition.schema()));
        schema.ifPresent(in -> create(create, in));
        return null;
    }

    private void create(ExtensionStatement.Create create, SchemaObject schema) {
        var members = ExtensionMembers.of(create.name().text());
        members.flatMap(ExtensionMembers::required)
                .filter(required -> !isThere(required))
                .ifPresent(required -> require(create, required, schema));
        extensions
                .add(extension(create.name(), schema), create.ifNotExists(), create.name())
                .ifPresent(added ->
                        members.ifPresentOrElse(known -> bring(added, schema, known), () -> bringUnknown(create)));
    }

    private static SchemaObject extension(Name name, SchemaObject schema) {
        return SchemaObject.of(ObjectKind.EXTENSION, SchemaObject.NONE, name.text(), new Extension(schema.id()))
                .needing(Set.of(Dependency.normal(schema.id())));
    }

    private boolean isThere(String extension) {
        return transition.schema().all(ObjectKind.EXTENSION).stream()
                .anyMatch(object -> object.name().equals(extension));
    }

    private void require(ExtensionStatement.Create create, String required, SchemaObject schema) {
        if (!create.isCascade()) {
            transition
                    .verdict()
                    .refused(
                            "42704",
                            "`" + create.name().text() + "` needs the extension `" + required + "`",
                            "It is not there at this point",
                            "`create extension \"" + create.name().text() + "\" cascade` creates both",
                            create.name().place());
            return;
        }
        var name = new Name(required, create.name().place());
        var added = transition.add(extension(name, schema));
        ExtensionMembers.of(required).ifPresent(known -> bring(added, schema, known));
    }

    /** Everything that is new then belongs to the extension. */
    private void bring(SchemaObject extension, SchemaObject schema, ExtensionMembers members) {
        long first = transition.schema().nextId();
        var path = transition.names().path().startingWith(schema.name());
        transition
                .verdict()
                .leniently(() -> transition
                        .names()
                        .with(path, () -> members.statements().forEach(new Effects(transition)::apply)));
        for (long id = first; id < transition.schema().nextId(); id++) {
            transition
                    .schema()
                    .find(id)
                    .filter(object -> object.parent() == SchemaObject.NONE)
                    .ifPresent(object -> transition.replace(member(object, extension)));
        }
    }

    private static SchemaObject member(SchemaObject object, SchemaObject extension) {
        return object.under(extension.id())
                .needing(Set.of(new Dependency(extension.id(), Dependency.Type.EXTENSION, Dependency.Part.WHOLE)));
    }

    private void bringUnknown(ExtensionStatement.Create create) {
        transition
                .verdict()
                .doubtStatement(
                        create.name().place(),
                        "what the extension `" + create.name().text() + "` brings along is not known");
        transition.verdict().extension();
        ForeignExtensions.names(create.name().text())
                .ifPresentOrElse(
                        names -> names.forEach(transition.verdict()::mayBe),
                        transition.verdict()::relationsOfExtension);
    }

    // alter

    /** What a version has beside others is in the same file. */
    @Override
    public @Nullable Void update(ExtensionStatement.Update update) {
        extensions.find(update.name());
        return null;
    }

    @Override
    public @Nullable Void setSchema(ExtensionStatement.SetSchema set) {
        var target = new NamedObjects(transition, ObjectKind.SCHEMA).find(set.schema());
        extensions.find(set.name()).ifPresent(extension -> target.ifPresent(to -> move(extension, to)));
        return null;
    }

    private void move(SchemaObject extension, SchemaObject to) {
        if (!(extension.definition() instanceof Extension definition)) {
            return;
        }
        transition.schema().children(extension.id()).stream()
                .filter(member -> member.schema() == definition.schema())
                .forEach(member -> transition.replace(member.in(to.id())));
        var dependencies = extension.dependencies().minus(Dependency.normal(definition.schema()));
        transition.replace(
                extension.with(new Extension(to.id())).needingOnly(dependencies.plus(Dependency.normal(to.id()))));
    }

    @Override
    public @Nullable Void addMember(ExtensionStatement.AddMember add) {
        extension(add.name())
                .ifPresent(extension -> new ReferencedObjects(transition)
                        .find(add.member())
                        .filter(object -> object.parent() == SchemaObject.NONE)
                        .ifPresent(object -> transition.replace(member(object, extension))));
        return null;
    }

    @Override
    public @Nullable Void dropMember(ExtensionStatement.DropMember drop) {
        extension(drop.name())
                .ifPresent(extension -> new ReferencedObjects(transition)
                        .find(drop.member())
                        .filter(object -> object.parent() == extension.id())
                        .ifPresent(object -> transition.replace(object.under(SchemaObject.NONE)
                                .needingOnly(object.dependencies().stream()
                                        .filter(dependency -> dependency.on() != extension.id())
                                        .toList()))));
        return null;
    }

    private Optional<SchemaObject> extension(Name name) {
        return extensions.find(name);
    }

    // drop

    @Override
    public @Nullable Void drop(ExtensionStatement.Drop drop) {
        extensions.dropPlain(drop.names(), drop.ifExists(), drop.behavior());
        return null;
    }
}
