package dev.rung.cli.expand;

import java.util.ArrayList;
import java.util.List;

/**
 * A second column beside one, which has its values: what a change of type and a change of name have in common.
 *
 * @param column the column that there is
 * @param other the second one
 * @param type the type of the second one
 * @param copying how it gets its values
 */
record ColumnChange(KnownColumn column, ColumnName other, String type, Copying copying) {

    private static final String BATCHES = "each batch takes what is left";

    private String check() {
        return table().part(other.name() + "_present");
    }

    private TableName table() {
        return column.table();
    }

    /** The column, its values, and, where the first one is required, the proof that it may be so too. */
    List<Phase> beginning() {
        var phases = new ArrayList<Phase>();
        phases.add(Phase.of(
                "add " + other.words(),
                alter("add column " + other.quoted() + " " + type),
                alter("drop column " + other.quoted())));
        phases.add(new Phase("fill " + other.words(), false, copying.start(), copying.stop())
                .allowing("not-resumable", BATCHES));
        if (column.isRequired()) {
            var add = alter("add constraint %s check (%s is not null)".formatted(check(), other.quoted()));
            phases.add(Phase.of("check " + other.words(), add + " not valid", alter("drop constraint " + check())));
            phases.add(Phase.validation(other.words(), table(), check(), add));
        }
        return phases;
    }

    /** The second column, by the name that it has then, takes over what the first one demanded, which demands nothing any more. */
    List<String> takeOver(ColumnName second, ColumnName first) {
        var statements = new ArrayList<String>();
        if (column.isRequired()) {
            statements.add(alter("alter column %s drop not null".formatted(first.quoted())));
            statements.add(alter("alter column %s set not null".formatted(second.quoted())));
            statements.add(alter("drop constraint " + check()));
        }
        if (!column.value().isEmpty()) {
            statements.add(alter("alter column %s drop default".formatted(first.quoted())));
            statements.add(alter("alter column %s set %s".formatted(second.quoted(), column.value())));
        }
        return statements;
    }

    /** The way back, on which the first column gets what was written to the second one meanwhile. */
    List<String> giveBack(ColumnName second, ColumnName first) {
        var statements = new ArrayList<String>();
        statements.add("update %1$s set %2$s = %3$s::%4$s where %2$s is distinct from %3$s::%4$s"
                .formatted(table(), first.quoted(), second.quoted(), column.type()));
        if (!column.value().isEmpty()) {
            statements.add(alter("alter column %s drop default".formatted(second.quoted())));
            statements.add(alter("alter column %s set %s".formatted(first.quoted(), column.value())));
        }
        if (column.isRequired()) {
            statements.add(alter("add constraint %s check (%s is not null)".formatted(check(), second.quoted())));
            statements.add(alter("alter column %s drop not null".formatted(second.quoted())));
            statements.add(alter("alter column %s set not null".formatted(first.quoted())));
        }
        return statements;
    }

    String alter(String action) {
        return "alter table %s %s".formatted(table(), action);
    }
}
