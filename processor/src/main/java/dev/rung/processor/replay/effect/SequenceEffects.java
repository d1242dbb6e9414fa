package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Sequence;
import dev.rung.processor.replay.names.SearchPath;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.SequenceOption;
import dev.rung.sql.tree.SequenceStatement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What statements do to sequences. */
final class SequenceEffects implements SequenceStatement.Cases<@Nullable Void> {

    private final Transition transition;

    SequenceEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(SequenceStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void create(SequenceStatement.Create create) {
        if (new PersistenceRules(transition).breaks(create.name(), create.persistence())) {
            return null;
        }
        var schema = create.persistence() == Persistence.TEMPORARY
                ? transition.schema().schema(SearchPath.TEMPORARY).map(SchemaObject::id)
                : transition.target(create.name());
        create.options().stream()
                .filter(SequenceOption.As.class::isInstance)
                .forEach(option -> transition.binder().type(((SequenceOption.As) option).type()));
        var definition = SequenceOptions.applied(Sequence.STANDARD, create.options());
        schema.map(in -> SchemaObject.of(
                        ObjectKind.SEQUENCE, in, create.name().name().text(), definition))
                .filter(sequence -> transition.isFree(
                        sequence, create.ifNotExists(), create.name().place()))
                .map(transition::add)
                .ifPresent(sequence -> own(sequence, create.options()));
        return null;
    }

    /** {@code owned by}: the sequence goes with the column. */
    private void own(SchemaObject sequence, List<SequenceOption> options) {
        SequenceOptions.owner(options).ifPresent(owner -> {
            if (isIdentity(sequence, owner.place())) {
                return;
            }
            var free = sequence.under(SchemaObject.NONE).needingOnly(Set.of());
            var column = owner.column().filter(written -> written.parts().size() > 1);
            if (column.isEmpty()) {
                transition.replace(free);
                return;
            }
            var parts = column.get().parts();
            var table = new QualifiedName(
                    parts.subList(0, parts.size() - 1), column.get().place());
            transition
                    .relation(table)
                    .flatMap(found -> transition.known(
                            found, ObjectKind.COLUMN, column.get().name()))
                    .ifPresent(found -> transition.replace(free.partOf(found.id())));
        });
    }

    private boolean isIdentity(SchemaObject sequence, Place place) {
        boolean isIdentity = sequence.definition(Sequence.class).isIdentity();
        if (isIdentity) {
            transition
                    .verdict()
                    .refused(
                            "0A000",
                            "`%s` is the sequence of an identity column"
                                    .formatted(transition.schema().describe(sequence)),
                            "it belongs to that column alone",
                            "`alter column … drop identity`, and create a sequence of its own",
                            place,
                            sequence);
        }
        return isIdentity;
    }

    private Optional<SchemaObject> sequence(QualifiedName name, boolean ifExists) {
        return transition.find(ObjectKind.SEQUENCE, name, ifExists);
    }

    @Override
    public @Nullable Void change(SequenceStatement.Change change) {
        sequence(change.name(), change.ifExists()).ifPresent(sequence -> {
            var changed = transition.replace(
                    sequence.mapped(Sequence.class, old -> SequenceOptions.applied(old, change.options())));
            own(changed, change.options());
        });
        return null;
    }

    @Override
    public @Nullable Void alter(SequenceStatement.Alter alter) {
        sequence(alter.name(), alter.ifExists())
                .ifPresent(sequence -> alter.actions()
                        .forEach(action -> new TableActions(transition, transition.current(sequence)).apply(action)));
        return null;
    }

    @Override
    public @Nullable Void rename(SequenceStatement.Rename rename) {
        sequence(rename.name(), rename.ifExists()).ifPresent(sequence -> rename(sequence, rename.newName()));
        return null;
    }

    private void rename(SchemaObject sequence, Name to) {
        var renamed = sequence.named(to.text());
        if (transition.isFree(renamed, false, to.place())) {
            transition.replace(renamed);
        }
    }

    @Override
    public @Nullable Void setSchema(SequenceStatement.SetSchema set) {
        sequence(set.name(), set.ifExists())
                .filter(sequence -> !isMovedAlone(sequence, set.schema().place()))
                .ifPresent(sequence -> transition.move(sequence, set.schema()));
        return null;
    }

    private boolean isMovedAlone(SchemaObject sequence, Place place) {
        var owner = transition.schema().find(sequence.parent());
        owner.ifPresent(column -> transition
                .verdict()
                .refused(
                        "0A000",
                        "`%s` belongs to column `%s`"
                                .formatted(
                                        transition.schema().describe(sequence),
                                        transition.schema().describe(column)),
                        "it is in the schema of its table",
                        "move the table: the sequence goes along; or `owned by none` first",
                        place,
                        sequence,
                        column));
        return owner.isPresent();
    }

    @Override
    public @Nullable Void drop(SequenceStatement.Drop drop) {
        transition.drop(ObjectKind.SEQUENCE, drop.names(), drop.ifExists(), drop.behavior());
        return null;
    }

    /** That a sequence is a part of a column, which numbers itself with it. */
    static boolean isOwned(SchemaObject sequence) {
        return sequence.dependencies().stream().anyMatch(dependency -> dependency.type() != Dependency.Type.NORMAL);
    }
}
