package dev.rung.processor.replay.model;

import dev.rung.sql.tree.OperatorClassItem;
import java.util.Optional;
import org.pcollections.PMap;

/**
 * An operator family.
 *
 * @param method the access method that it is for
 * @param members the operators and functions that were added to it and are of none of its classes, by what tells them apart
 */
public record OperatorFamily(String method, PMap<String, Code<OperatorClassItem>> members) implements Definition {

    /** With other members. */
    public OperatorFamily with(PMap<String, Code<OperatorClassItem>> other) {
        return new OperatorFamily(method, other);
    }

    @Override
    public String signature() {
        return " using " + method;
    }

    @Override
    public Properties properties() {
        var properties = new Properties();
        members.forEach((words, member) -> properties.code(words, Optional.of(member)));
        return properties;
    }
}
