package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.effect.transition.NamedObjects;
import dev.rung.processor.replay.effect.transition.Owners;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.NamedOnly;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.IndexStatement;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.RoleName;
import dev.rung.sql.tree.SchemaStatement;
import dev.rung.sql.tree.SequenceStatement;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.TableStatement;
import dev.rung.sql.tree.TriggerStatement;
import dev.rung.sql.tree.ViewStatement;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What statements do to schemas. */
final class SchemaEffects implements SchemaStatement.Cases<@Nullable Void> {

    private final Transition transition;
    private final NamedObjects schemas;

    SchemaEffects(Transition transition) {
        this.transition = transition;
        this.schemas = new NamedObjects(transition, ObjectKind.SCHEMA);
    }

    void apply(SchemaStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void create(SchemaStatement.Create create) {
        var name = create.name().or(() -> create.owner().flatMap(RoleName::name));
        if (name.isEmpty()) {
            transition
                    .verdict()
                    .doubtEverything(create.place(), "the name of the schema is that of a role at run time");
        } else if (name.get().text().startsWith("pg_")) {
            refuseName(name.get());
        } else {
            create(create, name.get());
        }
        return null;
    }

    private void create(SchemaStatement.Create create, Name name) {
        var schema = SchemaObject.of(ObjectKind.SCHEMA, SchemaObject.NONE, name.text(), NamedOnly.STANDARD);
        var owned = create.owner().map(owner -> Owners.given(schema, owner)).orElse(schema);
        schemas.add(owned, create.ifNotExists(), name).ifPresent(added -> elements(added, create.elements()));
    }

    private void refuseName(Name name) {
        transition
                .verdict()
                .refused(
                        "42939",
                        "`" + name.text() + "` is no name for a schema",
                        "Names that begin with `pg_` are those of PostgreSQL's own schemas",
                        "take another name",
                        name.place());
    }

    /** They see their schema before all others. PostgreSQL takes them in an order of its own. */
    private void elements(SchemaObject schema, List<Statement> elements) {
        var path = transition.names().path().startingWith(schema.name());
        transition
                .names()
                .with(
                        path,
                        () -> elements.stream()
                                .sorted(Comparator.comparingInt(SchemaEffects::order))
                                .forEach(element -> new Effects(transition).apply(element)));
    }

    /** {@code transformCreateSchemaStmtElements} of PostgreSQL 18. */
    private static int order(Statement element) {
        if (element instanceof SequenceStatement) {
            return 0;
        }
        if (element instanceof TableStatement) {
            return 1;
        }
        if (element instanceof ViewStatement) {
            return 2;
        }
        if (element instanceof IndexStatement) {
            return 3;
        }
        return element instanceof TriggerStatement ? 4 : 5;
    }

    @Override
    public @Nullable Void rename(SchemaStatement.Rename rename) {
        if (rename.newName().text().startsWith("pg_")) {
            refuseName(rename.newName());
        } else {
            schemas.rename(rename.name(), rename.newName());
        }
        return null;
    }

    @Override
    public @Nullable Void setOwner(SchemaStatement.SetOwner set) {
        schemas.own(set.name(), set.owner());
        return null;
    }

    @Override
    public @Nullable Void drop(SchemaStatement.Drop drop) {
        schemas.dropPlain(drop.names(), drop.ifExists(), drop.behavior());
        return null;
    }
}
