package dev.rung.processor.replay.effect.operator;

import dev.rung.processor.replay.effect.routine.RoutineReferences;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.ArgumentTypes;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.OperatorClass;
import dev.rung.processor.replay.model.OperatorFamily;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.tree.Argument;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.OperatorClassItem;
import dev.rung.sql.tree.OperatorReference;
import dev.rung.sql.tree.OperatorStatement;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.RoutineKind;
import dev.rung.sql.tree.TypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;

/** What statements do to operator classes and families. */
final class OperatorSetEffects {

    private final Transition transition;
    private final OperatorReferences references;

    OperatorSetEffects(Transition transition) {
        this.transition = transition;
        this.references = new OperatorReferences(transition);
    }

    void createFamily(OperatorStatement.CreateFamily create) {
        transition.target(create.name()).ifPresent(schema -> {
            var family = family(schema, create.name(), create.method());
            if (transition.isFree(family, false, create.name().place())) {
                transition.add(family);
            }
        });
    }

    private static SchemaObject family(long schema, QualifiedName name, Name method) {
        return SchemaObject.of(
                ObjectKind.OPERATOR_FAMILY,
                schema,
                name.name().text(),
                new OperatorFamily(method.text(), HashTreePMap.empty()));
    }

    void createClass(OperatorStatement.CreateClass create) {
        transition.target(create.name()).ifPresent(schema -> createClass(create, schema));
    }

    private void createClass(OperatorStatement.CreateClass create, long schema) {
        Set<Dependency> needs = new HashSet<>();
        var type = transition.binder().type(create.type());
        if (!type.isBuiltIn()) {
            needs.add(Dependency.normal(type.made()));
        }
        create.items().forEach(item -> need(item, type, needs));
        var definition = new OperatorClass(
                create.method().text(),
                create.isDefault(),
                type,
                familyOf(create, schema).map(SchemaObject::id).orElse(SchemaObject.NONE),
                create.items().stream().map(this::code).toList());
        if (definition.family() != SchemaObject.NONE) {
            needs.add(Dependency.automatic(definition.family()));
        }
        var made = SchemaObject.of(
                        ObjectKind.OPERATOR_CLASS, schema, create.name().name().text(), definition)
                .needing(needs);
        if (transition.isFree(made, false, create.name().place())) {
            transition.add(made);
        }
    }

    private Code<OperatorClassItem> code(OperatorClassItem item) {
        return Code.unbound(item, transition.verdict().statement().sql());
    }

    /** Where none is written, it is the family of the same name, which is made if it is not there. */
    private Optional<SchemaObject> familyOf(OperatorStatement.CreateClass create, long schema) {
        if (create.family().isPresent()) {
            return references.find(ObjectKind.OPERATOR_FAMILY, create.family().get(), create.method(), false);
        }
        var family = family(schema, create.name(), create.method());
        return transition
                .schema()
                .find(Schema.Key.of(
                        ObjectKind.OPERATOR_FAMILY,
                        schema,
                        family.name() + family.definition().signature()))
                .or(() -> Optional.of(transition.add(family)));
    }

    /** A class cannot be without its operators and functions. */
    private void need(OperatorClassItem item, Type type, Set<Dependency> needs) {
        if (item instanceof OperatorClassItem.Operator operator) {
            operator(operator, type).ifPresent(found -> needs.add(Dependency.normal(found.id())));
        } else if (item instanceof OperatorClassItem.Function function) {
            new RoutineReferences(transition)
                    .find(RoutineKind.FUNCTION, function.function(), false)
                    .ifPresent(found -> needs.add(Dependency.normal(found.id())));
        }
    }

    private Optional<SchemaObject> operator(OperatorClassItem.Operator item, Type type) {
        if (item.operands().isPresent()) {
            return references.find(item.operands().get(), false);
        }
        var types = ArgumentTypes.of(List.of(type, type));
        return transition.names().find(ObjectKind.OPERATOR, OperatorReferences.name(item.operator()), types.key());
    }

    void add(OperatorStatement.AddToFamily add) {
        references.find(add.family(), false).ifPresent(family -> {
            var members = family.definition(OperatorFamily.class).members();
            for (var item : add.items()) {
                var words = words(item);
                if (members.containsKey(words)) {
                    refuseMember("42710", "there already", words, family, item);
                    return;
                }
                if (isMissing(item)) {
                    return;
                }
                members = members.plus(words, code(item));
            }
            var changed = members;
            transition.replace(family.mapped(OperatorFamily.class, old -> old.with(changed)));
        });
    }

    void drop(OperatorStatement.DropFromFamily drop) {
        references.find(drop.family(), false).ifPresent(family -> {
            var members = family.definition(OperatorFamily.class).members();
            for (var member : drop.members()) {
                var words = words(member.isOperator(), member.number().text(), member.types());
                if (!members.containsKey(words) && isWhole(family)) {
                    refuseMember("42704", "not there", words, family, member);
                    return;
                }
                members = members.minus(words);
            }
            var changed = members;
            transition.replace(family.mapped(OperatorFamily.class, old -> old.with(changed)));
        });
    }

    /** What a family has from operator classes is not known here. */
    private boolean isWhole(SchemaObject family) {
        return transition.schema().users(family.id()).isEmpty();
    }

    private void refuseMember(String state, String problem, String words, SchemaObject family, Node place) {
        transition
                .verdict()
                .refused(
                        state,
                        "`%s` of the operator family `%s` is %s".formatted(words, family.name(), problem),
                        "each number stands once for each pair of types",
                        state.equals("42710") ? "drop it first" : "leave it out",
                        place.place(),
                        family);
    }

    /** Whether a function of it is surely not there, which is told to the verdict. */
    private boolean isMissing(OperatorClassItem item) {
        int heard = transition.verdict().objections().size();
        if (item instanceof OperatorClassItem.Function function) {
            new RoutineReferences(transition).find(RoutineKind.FUNCTION, function.function(), false);
        }
        return transition.verdict().objections().size() > heard;
    }

    private String words(OperatorClassItem item) {
        if (item instanceof OperatorClassItem.Operator operator) {
            return words(
                    true,
                    operator.strategy().text(),
                    operator.operands().map(OperatorSetEffects::types).orElse(List.of()));
        }
        return item instanceof OperatorClassItem.Function function
                ? words(false, function.support().text(), types(function))
                : "storage";
    }

    private static List<TypeName> types(OperatorReference operands) {
        return List.of(
                operands.left().or(operands::right).orElseThrow(),
                operands.right().or(operands::left).orElseThrow());
    }

    /** Where they are not written, they are the arguments of the function. */
    private static List<TypeName> types(OperatorClassItem.Function function) {
        return function.operands().isEmpty()
                ? function.function().arguments().stream()
                        .flatMap(List::stream)
                        .map(Argument::type)
                        .toList()
                : function.operands();
    }

    /** What tells the members of a family apart; one type stands for two of the same. */
    private String words(boolean isOperator, String number, List<TypeName> types) {
        var binder = transition.binder();
        var both = types.size() == 1 ? List.of(types.get(0), types.get(0)) : types;
        return (isOperator ? "operator " : "function ")
                + number
                + both.stream()
                        .map(type -> binder.type(type).shown(transition.schema()))
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
