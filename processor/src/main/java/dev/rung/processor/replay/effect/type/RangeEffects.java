package dev.rung.processor.replay.effect.type;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.RangeType;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.Identifier;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TypeName;
import dev.rung.sql.tree.TypeStatement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Creates ranges, each with its multirange (PostgreSQL 18, "create type"). */
final class RangeEffects {

    private static final String MULTIRANGE_NAME = "multirange_type_name";

    private final Transition transition;

    RangeEffects(Transition transition) {
        this.transition = transition;
    }

    void create(TypeStatement.CreateRange create, Optional<SchemaObject> shell) {
        subtype(create.options())
                .ifPresent(subtype -> create(create, shell, transition.binder().type(subtype)));
    }

    private void create(TypeStatement.CreateRange create, Optional<SchemaObject> shell, Type subtype) {
        var name = create.name().name().text();
        var needs = new HashSet<>(subtype.needs());
        needs.addAll(functions(create.options()));
        var range = new RangeType(subtype, kept(create.options()));
        transition.target(create.name()).ifPresent(schema -> {
            var written = SchemaObject.of(ObjectKind.TYPE, schema, name, range).needing(needs);
            var added = shell.map(old -> transition.replace(old.with(range).needing(needs)))
                    .or(() -> transition.isFree(written, false, create.name().place())
                            ? Optional.of(transition.add(written))
                            : Optional.empty());
            added.ifPresent(made -> multirange(create, made, subtype));
        });
    }

    private void multirange(TypeStatement.CreateRange create, SchemaObject range, Type subtype) {
        var written = create.options().stream()
                .filter(option -> option.name().toString().equals(MULTIRANGE_NAME))
                .flatMap(option -> option.value().stream())
                .flatMap(RangeEffects::name)
                .findFirst();
        var schema = written.flatMap(transition::target).orElse(range.schema());
        var multirange = SchemaObject.of(
                        ObjectKind.TYPE,
                        schema,
                        written.map(QualifiedName::name).map(Name::text).orElseGet(() -> chosen(range.name())),
                        new RangeType.Multirange(range.id(), subtype, range.name()))
                .needing(Set.of(Dependency.internal(range.id())));
        if (transition.isFree(multirange, false, create.name().place())) {
            transition.add(multirange);
        }
    }

    /** {@code makeMultirangeTypeName} of PostgreSQL 18. */
    private static String chosen(String range) {
        int at = range.indexOf("range");
        var name = at < 0
                ? Identifier.cut(range, Identifier.LONGEST - "_multirange".length()) + "_multirange"
                : range.substring(0, at) + "multi" + range.substring(at);
        return Identifier.cut(name, Identifier.LONGEST);
    }

    private static Optional<TypeName> subtype(List<Option> options) {
        return options.stream()
                .filter(option -> option.name().toString().equals("subtype"))
                .flatMap(option -> option.value().stream())
                .filter(Option.Type.class::isInstance)
                .map(value -> ((Option.Type) value).type())
                .findFirst();
    }

    private static Stream<QualifiedName> name(Option.Value value) {
        return value instanceof Option.Type type && type.type().base() instanceof TypeName.Named named
                ? Stream.of(named.name())
                : Stream.empty();
    }

    private static Options kept(List<Option> options) {
        return Options.of(options.stream()
                .filter(option -> !Set.of("subtype", MULTIRANGE_NAME)
                        .contains(option.name().toString()))
                .toList());
    }

    /** What computes the canonical form and the distance, as far as somebody made it. */
    private Set<Dependency> functions(List<Option> options) {
        var needs = new HashSet<Dependency>();
        for (var option : options) {
            if (Set.of("canonical", "subtype_diff").contains(option.name().toString())) {
                option.value().stream()
                        .flatMap(RangeEffects::name)
                        .map(name -> transition.names().routines(name))
                        .filter(routines -> routines.size() == 1)
                        .forEach(routines ->
                                needs.add(Dependency.normal(routines.get(0).id())));
            }
        }
        return needs;
    }
}
