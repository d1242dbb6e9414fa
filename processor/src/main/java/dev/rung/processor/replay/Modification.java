package dev.rung.processor.replay;

import dev.rung.processor.parse.Alteration;
import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.Labels;
import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.SequenceOptions;
import dev.rung.processor.parse.SqlStatement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What {@code alter} does to the schema. */
final class Modification {

    private static final Set<String> UNKNOWN_STANDARD =
            Set.of("owner", "storage", "compression", "tablespace", "access method");
    private static final Fragment STANDARD_TABLESPACE = Fragment.code("pg_default");

    private final Transition transition;
    private final NotNulls notNulls;
    private final Creation creation;
    private final Removal removal;

    Modification(Transition transition, Creation creation, Removal removal) {
        this.transition = transition;
        this.notNulls = new NotNulls(transition);
        this.creation = creation;
        this.removal = removal;
    }

    void alter(SqlStatement.Alter alter) {
        var found = removal.find(alter.kind(), alter.object());
        if (found.isEmpty()) {
            if (alter.ifExists()) {
                transition.absent(alter.object().name());
            } else {
                removal.unknown(alter.kind(), alter.object());
            }
            doubtNewName(alter);
            return;
        }
        for (var alteration : alter.alterations()) {
            apply(transition.current(found.get()), alteration);
        }
    }

    /** What may be there unseen has a new name then. */
    private void doubtNewName(SqlStatement.Alter alter) {
        boolean isRenamed = alter.alterations().stream().anyMatch(Alteration.Rename.class::isInstance);
        if (isRenamed && transition.isExcused(alter.object().name())) {
            transition.doubtStatement("it renames what is not known");
        }
    }

    private void apply(SchemaObject object, Alteration alteration) {
        if (alteration instanceof Alteration.AddColumn add) {
            boolean exists = column(object, add.column().name()).isPresent();
            if (!add.ifNotExists() || !exists) {
                creation.columns().add(object, add.column());
            }
        } else if (alteration instanceof Alteration.DropColumn drop) {
            drop(object, ObjectKind.COLUMN, drop.column(), drop.ifExists(), drop.cascade());
        } else if (alteration instanceof Alteration.DropConstraint drop) {
            drop(
                    object,
                    ObjectKind.CONSTRAINT,
                    drop.constraint(),
                    drop.ifExists() || notNulls.drop(object, drop.constraint()),
                    drop.cascade());
        } else if (alteration instanceof Alteration.AddConstraint add) {
            creation.constraints().add(object, add.constraint());
        } else if (alteration instanceof Alteration.RenameColumn rename && ViewColumns.isView(object)) {
            transition.doubtName(rename.from());
            transition.replace(ViewColumns.renamed(object, rename.from(), rename.to()));
        } else if (alteration instanceof Alteration.RenameColumn rename) {
            known(object, ObjectKind.COLUMN, rename.from())
                    .ifPresent(column -> renameColumn(object, column, rename.to()));
        } else if (alteration instanceof Alteration.RenameConstraint rename) {
            if (notNulls.rename(object, rename.from(), rename.to())) {
                return;
            }
            known(object, ObjectKind.CONSTRAINT, rename.from()).ifPresent(constraint -> {
                if (!transition.exists(
                        transition.schema().child(object.id(), ObjectKind.CONSTRAINT, rename.to()), object)) {
                    transition.replace(constraint.named(constraint.schema(), rename.to()));
                }
            });
        } else if (alteration instanceof Alteration.SetConstraint set) {
            if (notNulls.find(object, set.constraint()).isPresent()) {
                return;
            }
            known(object, ObjectKind.CONSTRAINT, set.constraint()).ifPresent(constraint -> {
                var changed = constraint;
                for (var trait : set.traits().entrySet()) {
                    changed = changed.with(
                            trait.getKey(), trait.getValue().isEmpty() ? null : Fragment.code(trait.getValue()));
                }
                transition.replace(changed);
            });
        } else {
            applyToColumns(object, alteration);
        }
    }

    private void applyToColumns(SchemaObject object, Alteration alteration) {
        if (alteration instanceof Alteration.SetType set) {
            known(object, ObjectKind.COLUMN, set.column())
                    .ifPresent(column -> transition.replace(
                            creation.columns().typed(column, set.type()).with("collation", set.collation())));
        } else if (alteration instanceof Alteration.SetColumn set) {
            known(object, ObjectKind.COLUMN, set.column()).ifPresent(column -> setColumn(object, column, set));
        } else if (alteration instanceof Alteration.AddIdentity add) {
            known(object, ObjectKind.COLUMN, add.column())
                    .ifPresent(
                            column -> setIdentity(object, column.with("identity options", add.options()), add.kind()));
        } else {
            applyToTheWhole(object, alteration);
        }
    }

    private void applyToTheWhole(SchemaObject object, Alteration alteration) {
        if (alteration instanceof Alteration.Rename rename) {
            rename(object, rename.to());
        } else if (alteration instanceof Alteration.SetSchema set) {
            move(object, set.schema());
        } else if (alteration instanceof Alteration.SetProperty set) {
            transition.replace(withProperty(object, set.property(), set.value()));
        } else if (alteration instanceof Alteration.SetParameters set) {
            var changed = object;
            for (var value : set.values().entrySet()) {
                changed = changed.with("option " + value.getKey(), set.isReset() ? null : value.getValue());
            }
            transition.replace(changed);
        } else if (alteration instanceof Alteration.SetState set) {
            setState(object, set);
        } else if (alteration instanceof Alteration.AttachPartition attach) {
            transition
                    .relation(attach.partition())
                    .ifPresentOrElse(
                            partition -> transition.replace(
                                    partition.in(object.id()).with("partition bound", attach.bound())),
                            () -> transition.unknown(ObjectKind.TABLE, attach.partition()));
        } else if (alteration instanceof Alteration.DetachPartition detach) {
            transition
                    .relation(detach.partition())
                    .ifPresentOrElse(
                            partition -> transition.replace(
                                    partition.in(SchemaObject.NONE).with("partition bound", null)),
                            () -> transition.unknown(ObjectKind.TABLE, detach.partition()));
        } else if (alteration instanceof Alteration.AddLabel add) {
            addLabel(object, labels(object), add);
        } else if (alteration instanceof Alteration.RenameLabel rename) {
            replaceLabels(object, labels(object).renamed(rename.from(), rename.to()));
        } else if (alteration instanceof Alteration.SetOptions set) {
            setOptions(object, set);
        } else {
            transition.doubtStatement("what this statement does to the schema is not followed");
        }
    }

    /**
     * With a property set. Of some the standard is not known, such as the owner: what follows something else may well be what was there
     * before, and nobody is accused of it.
     */
    private static SchemaObject withProperty(SchemaObject object, String property, @Nullable Fragment value) {
        var old = object.property(property);
        boolean mayBeStandard = UNKNOWN_STANDARD.contains(property)
                && (old != null ? !old.equals(value) : STANDARD_TABLESPACE.equals(value));
        return object.with(property, mayBeStandard ? null : value);
    }

    private void setOptions(SchemaObject sequence, Alteration.SetOptions set) {
        var old = new TreeMap<String, String>();
        var changed = sequence;
        for (var option : SequenceOptions.NAMES) {
            sequence.find(option).ifPresent(value -> old.put(option, value.text()));
            changed = changed.with(option, null);
        }
        changed = changed.withCode(SequenceOptions.altered(old, set.options()));
        transition.replace(changed);
        if (set.ownedBy() != null) {
            creation.own(changed, set.ownedBy());
        }
    }

    private Optional<SchemaObject> column(SchemaObject table, String name) {
        return transition.schema().child(table.id(), ObjectKind.COLUMN, name);
    }

    private Optional<SchemaObject> known(SchemaObject owner, ObjectKind kind, String name) {
        var found = transition.schema().child(owner.id(), kind, name);
        if (found.isEmpty()) {
            transition.unknown(kind, name, owner);
        }
        return found;
    }

    private void drop(SchemaObject owner, ObjectKind kind, String name, boolean ifExists, boolean cascade) {
        var found = transition.schema().child(owner.id(), kind, name);
        if (found.isPresent()) {
            removal.remove(List.of(found.get()), cascade);
        } else if (!ifExists) {
            transition.unknown(kind, name, owner);
        }
    }

    private void setColumn(SchemaObject table, SchemaObject column, Alteration.SetColumn set) {
        var value = set.property().equals("default") ? standard(column, set.value()) : set.value();
        if (set.property().equals("identity")) {
            setIdentity(table, column, value);
            return;
        }
        var old = column.property("generated");
        if (set.property().equals("generated")
                && value != null
                && old != null
                && old.text().endsWith(" stored")) {
            value = Fragment.code(value.text() + " stored");
        }
        var changed = withProperty(column, set.property(), value);
        if (set.property().equals("not null")) {
            changed = changed.with(NotNulls.NAME, null);
        }
        if (set.property().equals("default")) {
            changed = creation.columns().takingFrom(changed, value);
        }
        transition.replace(changed);
    }

    private static @Nullable Fragment standard(SchemaObject column, @Nullable Fragment value) {
        return Columns.standard(column.find("type").map(Fragment::text).orElse(""), value);
    }

    private void setIdentity(SchemaObject table, SchemaObject column, @Nullable Fragment value) {
        boolean had = column.property("identity") != null;
        transition.replace(column.with("identity", value));
        if (value != null && !had) {
            creation.columns().sequence(table, column, "identity");
        }
        if (value == null && had) {
            transition.replace(transition.current(column).with("identity options", null));
            transition.schema().children(column.id(), ObjectKind.SEQUENCE).forEach(transition::remove);
        }
    }

    private void setState(SchemaObject table, Alteration.SetState set) {
        var state = set.state().equals("enable") ? null : Fragment.code(set.state());
        if (set.name() != null) {
            known(table, set.kind(), set.name()).ifPresent(trigger -> transition.replace(trigger.with("state", state)));
            return;
        }
        transition
                .schema()
                .children(table.id(), set.kind())
                .forEach(trigger -> transition.replace(trigger.with("state", state)));
    }

    private void renameColumn(SchemaObject table, SchemaObject column, String to) {
        if (transition.exists(column(table, to), table)) {
            return;
        }
        var from = column.name();
        for (var sibling : transition.schema().children(table.id())) {
            if (sibling.kind() != ObjectKind.COLUMN && sibling.kind() != ObjectKind.TABLE) {
                rewrite(sibling, from, to);
            } else {
                rewrite(sibling, "generated", from, to);
            }
        }
        rewrite(table, "partition by", from, to);
        for (var user : transition.schema().users(column.id())) {
            if (user.parent() != table.id()) {
                rewrite(user, "referenced columns", from, to);
            }
        }
        doubtViews(column);
        transition.replace(transition.current(column).named(null, to));
    }

    /** PostgreSQL shows the new name wherever the old one stood. */
    private void rewrite(SchemaObject sibling, String from, String to) {
        var changed = sibling.mapped(value -> value.renamed(from, to));
        if (!sibling.uses().contains(sibling.parent())) {
            changed = changed.with("references", sibling.property("references"))
                    .with("referenced columns", sibling.property("referenced columns"));
        }
        if (!changed.properties().equals(sibling.properties())) {
            transition.replace(changed);
        }
    }

    private void rewrite(SchemaObject object, String property, String from, String to) {
        object.find(property).ifPresent(value -> transition.replace(object.with(property, value.renamed(from, to))));
    }

    /** A view follows a rename in a way that its text does not tell. */
    private void doubtViews(SchemaObject renamed) {
        transition.schema().users(renamed.id()).stream()
                .filter(user -> user.property("query") != null)
                .forEach(view -> transition.doubtName(view.name()));
    }

    private void rename(SchemaObject object, String to) {
        var renamed = object.named(object.schema(), to);
        if (transition.exists(transition.schema().find(Schema.Key.of(renamed)), null)) {
            return;
        }
        doubtViews(object);
        follow(object, renamed);
        if (object.kind() == ObjectKind.SCHEMA) {
            transition.schema().members(object).forEach(member -> move(member, to));
        }
    }

    private void move(SchemaObject object, String schemaName) {
        doubtViews(object);
        follow(object, object.named(schemaName, object.name()));
        for (var child : transition.schema().children(object.id())) {
            if (child.schema() != null && child.kind() != ObjectKind.TABLE && child.kind() != ObjectKind.STATISTICS) {
                transition.replace(child.named(schemaName, child.name()));
            }
            transition
                    .schema()
                    .children(child.id(), ObjectKind.SEQUENCE)
                    .forEach(sequence -> move(sequence, schemaName));
        }
    }

    /** Puts the new name of an object where others speak of it. */
    private void follow(SchemaObject object, SchemaObject renamed) {
        transition.replace(renamed);
        var from = Transition.quoted(object);
        var to = Transition.quoted(renamed);
        for (var user : transition.schema().users(object.id())) {
            var changed = user;
            if (Objects.equals(user.property("references"), Fragment.code(from))) {
                changed = changed.with("references", Fragment.code(to));
            }
            changed = object.kind() == ObjectKind.SEQUENCE
                    ? renaming(changed, "default", "'" + from + "'", "'" + to + "'")
                    : renaming(changed, "type", from, to);
            if (user.signature() != null) {
                changed = changed.signed(user.signature()
                        .replaceAll("(?<=[( ])" + Pattern.quote(from) + "(?=[,\\[)])", Matcher.quoteReplacement(to)));
                transition.doubtName(user.name());
            }
            if (user.kind() == ObjectKind.TRIGGER) {
                changed = changed.with(
                        "function", Fragment.code(renamed.qualifiedName().toString()));
            }
            if (!changed.equals(user)) {
                transition.replace(changed);
            }
        }
    }

    private static SchemaObject renaming(SchemaObject user, String property, String from, String to) {
        return user.find(property)
                .map(value -> user.with(
                        property,
                        Fragment.code(value.text()
                                .replaceFirst(
                                        "(^|nextval\\()" + Pattern.quote(from) + "(?=\\[|::|$)",
                                        "$1" + Matcher.quoteReplacement(to)))))
                .orElse(user);
    }

    private void addLabel(SchemaObject type, Labels labels, Alteration.AddLabel add) {
        if (!labels.values().contains(add.label())) {
            replaceLabels(type, labels.with(add.label(), add.neighbour(), add.before()));
        } else if (!add.ifNotExists()) {
            transition.exists(Optional.of(type.named(type.schema(), type.name() + "." + add.label())), null);
        }
    }

    private void replaceLabels(SchemaObject type, Labels labels) {
        transition.replace(type.with("labels", labels.fragment()));
    }

    private static Labels labels(SchemaObject type) {
        return type.find("labels").map(Labels::of).orElse(new Labels(List.of()));
    }
}
