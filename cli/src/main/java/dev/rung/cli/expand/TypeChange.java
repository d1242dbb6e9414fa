package dev.rung.cli.expand;

import java.util.ArrayList;
import java.util.List;

/**
 * A column has another type: a second column gets its values, first by a trigger, then in batches, and takes its name once it has all of them. The
 * first one stays under another name, until nobody needs it.
 *
 * @param column the column
 * @param type its new type
 */
public record TypeChange(KnownColumn column, String type) implements Recipe {

    private ColumnName added() {
        return column.sibling(column.name().name() + "_new");
    }

    /** What the first column is called in the end. */
    public ColumnName remaining() {
        return column.sibling(column.name().name() + "_old");
    }

    @Override
    public List<Phase> phases() {
        var copying = new Copying(column.name(), added(), type, false);
        var change = new ColumnChange(column, added(), type, copying);
        var up = new ArrayList<>(copying.stop());
        up.add(rename(change, column.name(), remaining()));
        up.add(rename(change, added(), column.name()));
        up.addAll(change.takeOver(column.name(), remaining()));
        var down = new ArrayList<String>();
        down.add(rename(change, column.name(), added()));
        down.add(rename(change, remaining(), column.name()));
        down.addAll(change.giveBack(added(), column.name()));
        down.addAll(copying.begin());
        var phases = new ArrayList<>(change.beginning());
        phases.add(new Phase("swap " + column.name().words(), true, up, down));
        return phases;
    }

    private static String rename(ColumnChange change, ColumnName from, ColumnName to) {
        return change.alter("rename column %s to %s".formatted(from.quoted(), to.quoted()));
    }
}
