package dev.rung.processor.replay.model;

import dev.rung.sql.tree.OperatorClassItem;
import java.util.List;

/**
 * An operator class.
 *
 * @param method the access method that it is for
 * @param isDefault whether it is taken for its type where none is written
 * @param type the type that it is for
 * @param family the id of its family, or {@link SchemaObject#NONE} for one that PostgreSQL brings along
 * @param items what it is made of
 */
public record OperatorClass(
        String method, boolean isDefault, Type type, long family, List<Code<OperatorClassItem>> items)
        implements Definition {

    /** Copies the list. */
    public OperatorClass {
        items = List.copyOf(items);
    }

    @Override
    public String signature() {
        return " using " + method;
    }

    @Override
    public Properties properties() {
        return new Properties()
                .flag("default", isDefault)
                .type("type", type)
                .object("family", family)
                .codes("items", items);
    }
}
