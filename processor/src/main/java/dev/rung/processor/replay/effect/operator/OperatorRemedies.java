package dev.rung.processor.replay.effect.operator;

import dev.rung.processor.replay.effect.remedy.OperatorSpelling;
import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Operator;
import dev.rung.processor.replay.model.OperatorClass;
import dev.rung.processor.replay.model.OperatorFamily;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.printer.SqlPrinter;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.OperatorClassItem;
import dev.rung.sql.tree.OperatorStatement;
import dev.rung.sql.tree.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts operators, their classes and families right. */
public final class OperatorRemedies implements Remedies {

    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        return switch (object.kind()) {
            case OPERATOR -> List.of(operatorOf(object, schema));
            case OPERATOR_CLASS -> List.of(classOf(object, schema));
            default -> family(object, schema);
        };
    }

    private static Statement operatorOf(SchemaObject object, Schema schema) {
        var definition = object.definition(Operator.class);
        var spelling = new Spelling(schema);
        var operands = definition.operands().types();
        var options = new ArrayList<String>(
                List.of("function = " + definition.function().written(schema)));
        operands.get(0).ifPresent(type -> options.add("leftarg = " + SqlPrinter.print(spelling.type(type))));
        operands.get(1).ifPresent(type -> options.add("rightarg = " + SqlPrinter.print(spelling.type(type))));
        new TreeMap<>(definition.estimators())
                .forEach((words, estimator) -> options.add(words + " = " + estimator.written(schema)));
        new TreeMap<>(definition.options().values())
                .forEach((words, value) -> options.add(value.equals("true") ? words : words + " = " + value));
        var name = OperatorSpelling.operator(object, schema).operator();
        var in = name.schemas().stream().map(part -> part + ".").collect(Collectors.joining());
        return Spelling.statement("create operator " + in + name.symbol() + " (" + String.join(", ", options) + ")");
    }

    /** The family of its own name comes with it. */
    private static Statement classOf(SchemaObject object, Schema schema) {
        var definition = object.definition(OperatorClass.class);
        var spelling = new Spelling(schema);
        return new OperatorStatement.CreateClass(
                spelling.of(object),
                definition.isDefault(),
                spelling.type(definition.type()),
                Spelling.name(definition.method()),
                schema.find(definition.family())
                        .filter(family -> !family.name().equals(object.name()))
                        .map(spelling::of),
                definition.items().stream().map(item -> item.in(schema)).toList(),
                Place.NOWHERE);
    }

    private static List<Statement> family(SchemaObject object, Schema schema) {
        var definition = object.definition(OperatorFamily.class);
        var create = new OperatorStatement.CreateFamily(
                new Spelling(schema).of(object), Spelling.name(definition.method()), Place.NOWHERE);
        List<OperatorClassItem> members = new TreeMap<>(definition.members())
                .values().stream().map(member -> member.in(schema)).toList();
        return members.isEmpty()
                ? List.of(create)
                : List.of(
                        create,
                        new OperatorStatement.AddToFamily(
                                OperatorSpelling.set(object, schema), members, Place.NOWHERE));
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return object.kind() == ObjectKind.OPERATOR
                ? List.of(new OperatorStatement.Drop(
                        false, List.of(OperatorSpelling.operator(object, schema)), Behavior.DEFAULT, Place.NOWHERE))
                : List.of(new OperatorStatement.DropSet(
                        false, OperatorSpelling.set(object, schema), Behavior.DEFAULT, Place.NOWHERE));
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return object.kind() == ObjectKind.OPERATOR
                ? List.of()
                : List.of(new OperatorStatement.RenameSet(
                        OperatorSpelling.set(object, schema), Spelling.name(to), Place.NOWHERE));
    }
}
