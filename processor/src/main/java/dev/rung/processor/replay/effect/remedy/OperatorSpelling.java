package dev.rung.processor.replay.effect.remedy;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Operator;
import dev.rung.processor.replay.model.OperatorClass;
import dev.rung.processor.replay.model.OperatorFamily;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.OperatorName;
import dev.rung.sql.tree.OperatorReference;
import dev.rung.sql.tree.OperatorSet;
import dev.rung.sql.tree.QualifiedName;

/** How statements name the operators of a schema, and their classes and families. */
public final class OperatorSpelling {

    private OperatorSpelling() {}

    public static OperatorReference operator(SchemaObject object, Schema schema) {
        var spelling = new Spelling(schema);
        var types = object.definition(Operator.class).operands().types();
        QualifiedName name = spelling.of(object);
        return new OperatorReference(
                new OperatorName(name.parts().subList(0, name.parts().size() - 1), object.name(), Place.NOWHERE),
                types.get(0).map(spelling::type),
                types.get(1).map(spelling::type),
                Place.NOWHERE);
    }

    public static OperatorSet set(SchemaObject object, Schema schema) {
        boolean isClass = object.kind() == ObjectKind.OPERATOR_CLASS;
        var method = isClass
                ? object.definition(OperatorClass.class).method()
                : object.definition(OperatorFamily.class).method();
        return new OperatorSet(
                isClass ? OperatorSet.Kind.CLASS : OperatorSet.Kind.FAMILY,
                new Spelling(schema).of(object),
                Spelling.name(method),
                Place.NOWHERE);
    }
}
