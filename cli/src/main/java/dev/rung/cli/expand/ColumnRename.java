package dev.rung.cli.expand;

import java.util.ArrayList;
import java.util.List;

/**
 * A column has another name: a second column has its values, and a trigger keeps both equal whichever of them is written, until nobody needs the old
 * name.
 *
 * @param column the column
 * @param name its new name
 */
public record ColumnRename(KnownColumn column, String name) implements Recipe {

    @Override
    public List<Phase> phases() {
        var renamed = column.sibling(name);
        var copying = new Copying(column.name(), renamed, column.type(), true);
        var change = new ColumnChange(column, renamed, column.type(), copying);
        var up = new ArrayList<>(copying.stop());
        up.addAll(change.takeOver(renamed, column.name()));
        var down = new ArrayList<>(change.giveBack(renamed, column.name()));
        down.addAll(copying.begin());
        var phases = new ArrayList<>(change.beginning());
        phases.add(new Phase("part " + column.name().words() + " from " + name.replace('_', ' '), true, up, down));
        return phases;
    }
}
