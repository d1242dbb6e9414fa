package dev.rung.processor.replay.effect.type;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Enumeration;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.TextConstant;
import dev.rung.sql.tree.TypeStatement;
import java.util.List;

/** Adds values to an enum, and gives them other names. No statement takes one away. */
final class EnumEffects {

    private final Transition transition;
    private final SchemaObject type;

    EnumEffects(Transition transition, SchemaObject type) {
        this.transition = transition;
        this.type = type;
    }

    void add(TypeStatement.AddValue add) {
        if (!(type.definition() instanceof Enumeration enumeration)) {
            refuseOther(add);
            return;
        }
        var values = enumeration.values();
        if (values.contains(add.value().text())) {
            if (!add.ifNotExists()) {
                refused("42710", "the enum has the value " + shown(add.value()) + " already", add.value());
            }
            return;
        }
        int at = add.neighbor().map(neighbor -> position(neighbor, values)).orElse(values.size());
        if (at >= 0) {
            transition.replace(type.with(enumeration.with(add.value().text(), at)));
            transition.verdict().freshValues().add(type, add.value().text());
        }
    }

    /** The place in the order that a value gets; negative where its neighbor is not there. */
    private int position(TypeStatement.Neighbor neighbor, List<String> values) {
        int at = values.indexOf(neighbor.value().text());
        if (at < 0) {
            refused("22023", "the enum has no value " + shown(neighbor.value()), neighbor.value());
        }
        return at >= 0 && neighbor.side() == TypeStatement.Side.AFTER ? at + 1 : at;
    }

    void rename(TypeStatement.RenameValue rename) {
        if (!(type.definition() instanceof Enumeration enumeration)) {
            refuseOther(rename);
            return;
        }
        var values = enumeration.values();
        if (!values.contains(rename.value().text())) {
            refused("22023", "the enum has no value " + shown(rename.value()), rename.value());
        } else if (values.contains(rename.newValue().text())) {
            refused("42710", "the enum has the value " + shown(rename.newValue()) + " already", rename.newValue());
        } else {
            transition.replace(type.with(
                    enumeration.renamed(rename.value().text(), rename.newValue().text())));
            transition
                    .verdict()
                    .freshValues()
                    .rename(type, rename.value().text(), rename.newValue().text());
        }
    }

    private void refuseOther(TypeStatement statement) {
        transition
                .verdict()
                .refused(
                        "42809",
                        "`" + transition.schema().describe(type) + "` is not an enum",
                        "Only an enum has values",
                        "name the enum that is meant",
                        statement.place(),
                        type);
    }

    private void refused(String sqlState, String problem, TextConstant value) {
        var values = type.definition(Enumeration.class).values().stream()
                .map(one -> "`" + one + "`")
                .toList();
        transition
                .verdict()
                .refused(
                        sqlState,
                        problem,
                        "`" + transition.schema().describe(type) + "` has "
                                + (values.isEmpty() ? "no values" : String.join(", ", values)) + " at this point",
                        "take a value that fits, or leave the statement out",
                        value.place(),
                        type);
    }

    private static String shown(TextConstant value) {
        return "`" + value.text() + "`";
    }
}
