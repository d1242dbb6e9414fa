package dev.rung.processor.parse;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** One action of an {@code alter} statement. */
public sealed interface Alteration {

    /** {@code add column}. */
    record AddColumn(ColumnDefinition column, boolean ifNotExists) implements Alteration {}

    /** {@code drop column}. */
    record DropColumn(String column, boolean ifExists, boolean cascade) implements Alteration {}

    /** {@code rename column}. */
    record RenameColumn(String from, String to) implements Alteration {}

    /** {@code alter column … type}. */
    record SetType(String column, TypeName type, @Nullable Fragment collation) implements Alteration {}

    /** {@code alter column … set} or {@code drop} something; the value is null where it is taken away. */
    record SetColumn(
            String column, String property, @Nullable Fragment value) implements Alteration {}

    /** {@code alter column … add generated … as identity}, with the options of its sequence that are not the standard. */
    record AddIdentity(
            String column, Fragment kind, @Nullable Fragment options) implements Alteration {}

    /** {@code add constraint}. */
    record AddConstraint(ConstraintDefinition constraint) implements Alteration {}

    /** {@code drop constraint}. */
    record DropConstraint(String constraint, boolean ifExists, boolean cascade) implements Alteration {}

    /** {@code rename constraint}. */
    record RenameConstraint(String from, String to) implements Alteration {}

    /** {@code alter constraint} or {@code validate constraint}: traits that become these, or go where the value is empty. */
    record SetConstraint(String constraint, SortedMap<String, String> traits) implements Alteration {}

    /** {@code rename to}. */
    record Rename(String to) implements Alteration {}

    /** {@code set schema}. */
    record SetSchema(String schema) implements Alteration {}

    /** Something that the object as a whole has; the value is null where it goes back to the default. */
    record SetProperty(String property, @Nullable Fragment value) implements Alteration {}

    /** Options in parentheses, set to these values or reset. */
    record SetParameters(SortedMap<String, Fragment> values, boolean isReset) implements Alteration {}

    /** {@code enable trigger}, {@code disable rule} and their like: the state of one, or of all where the name is null. */
    record SetState(ObjectKind kind, @Nullable String name, String state) implements Alteration {}

    /** {@code attach partition}. */
    record AttachPartition(QualifiedName partition, Fragment bound) implements Alteration {}

    /** {@code detach partition}. */
    record DetachPartition(QualifiedName partition) implements Alteration {}

    /** {@code add value} to an enum. */
    record AddLabel(
            String label, boolean ifNotExists, @Nullable String neighbour, boolean before) implements Alteration {}

    /** {@code rename value} of an enum. */
    record RenameLabel(String from, String to) implements Alteration {}

    /** Options of a sequence. */
    record SetOptions(
            SortedMap<String, String> options, @Nullable OwnedBy ownedBy) implements Alteration {}

    /** Something that this model does not know. */
    record Unclear(String text) implements Alteration {}

    /**
     * The column that a sequence goes with; none where the table is null.
     *
     * @param table the table
     * @param column the column
     */
    record OwnedBy(@Nullable QualifiedName table, @Nullable String column) {}

    /** Several of one object, in order. */
    static List<Alteration> of(Alteration... alterations) {
        return List.of(alterations);
    }
}
