package dev.rung.processor.replay.effect.text;

import dev.rung.processor.replay.effect.transition.NamedObjects;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.NamedOnly;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.TextSearchConfiguration;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TextSearchStatement;
import dev.rung.sql.tree.TypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What statements do to text search parsers, templates, dictionaries and configurations. */
public final class TextSearchEffects implements TextSearchStatement.Cases<@Nullable Void> {

    private final Transition transition;

    public TextSearchEffects(Transition transition) {
        this.transition = transition;
    }

    public void apply(TextSearchStatement statement) {
        statement.accept(this);
    }

    private static ObjectKind kind(TextSearchStatement.Kind kind) {
        return ObjectKind.valueOf("TEXT_SEARCH_" + kind.name());
    }

    private NamedObjects all(TextSearchStatement.Kind kind) {
        return new NamedObjects(transition, kind(kind));
    }

    private NamedObjects dictionaries() {
        return all(TextSearchStatement.Kind.DICTIONARY);
    }

    // create

    @Override
    public @Nullable Void create(TextSearchStatement.Create create) {
        transition.target(create.name()).ifPresent(schema -> {
            var object = create.kind() == TextSearchStatement.Kind.CONFIGURATION
                    ? configuration(schema, create)
                    : SchemaObject.of(
                            kind(create.kind()),
                            schema,
                            create.name().name().text(),
                            new NamedOnly(Options.of(create.options())));
            var needs = create.kind() == TextSearchStatement.Kind.DICTIONARY
                    ? needs(TextSearchStatement.Kind.TEMPLATE, named(create.options(), "template"))
                    : functions(create.options());
            all(create.kind()).add(object.needing(needs), false, create.name().name());
        });
        return null;
    }

    private SchemaObject configuration(long schema, TextSearchStatement.Create create) {
        var parser = named(create.options(), "parser").findFirst();
        var original = named(create.options(), "copy").findFirst();
        var copied = original.flatMap(
                name -> all(TextSearchStatement.Kind.CONFIGURATION).find(name));
        var definition = copied.map(found -> found.definition(TextSearchConfiguration.class))
                .orElseGet(() -> new TextSearchConfiguration(
                        parser.map(name -> name.name().text()),
                        original.map(name -> name.name().text()),
                        HashTreePMap.empty()));
        return SchemaObject.of(
                        ObjectKind.TEXT_SEARCH_CONFIGURATION,
                        schema,
                        create.name().name().text(),
                        definition)
                .needing(copied.map(SchemaObject::dependencies).map(Set::copyOf).orElse(Set.of()))
                .needing(needs(TextSearchStatement.Kind.PARSER, parser.stream()));
    }

    private static Stream<QualifiedName> named(List<Option> options, String name) {
        return options.stream()
                .filter(option -> option.name().toString().equalsIgnoreCase(name))
                .flatMap(option -> option.value().stream())
                .flatMap(TextSearchEffects::named);
    }

    private static Stream<QualifiedName> named(Option.Value value) {
        return value instanceof Option.Type type && type.type().base() instanceof TypeName.Named named
                ? Stream.of(named.name())
                : Stream.empty();
    }

    private Set<Dependency> needs(TextSearchStatement.Kind kind, Stream<QualifiedName> names) {
        var needs = new HashSet<Dependency>();
        names.flatMap(name -> all(kind).find(name).stream()).forEach(found -> needs.add(Dependency.normal(found.id())));
        return needs;
    }

    /** The functions of a parser or a template, as far as somebody made them. */
    private Set<Dependency> functions(List<Option> options) {
        var needs = new HashSet<Dependency>();
        options.stream()
                .flatMap(option -> option.value().stream())
                .flatMap(TextSearchEffects::named)
                .map(name -> transition.names().routines(name))
                .filter(routines -> routines.size() == 1)
                .forEach(routines -> needs.add(Dependency.normal(routines.get(0).id())));
        return needs;
    }

    // alter

    /** An option without a value is taken away. */
    @Override
    public @Nullable Void alterDictionary(TextSearchStatement.AlterDictionary alter) {
        dictionaries().find(alter.name()).ifPresent(dictionary -> {
            var given = alter.options().stream()
                    .filter(option -> option.value().isPresent())
                    .toList();
            var taken = alter.options().stream()
                    .filter(option -> option.value().isEmpty())
                    .map(Option::name)
                    .toList();
            transition.replace(dictionary.mapped(
                    NamedOnly.class,
                    old -> new NamedOnly(old.options().without(taken).with(given))));
        });
        return null;
    }

    private Optional<SchemaObject> configuration(QualifiedName name) {
        return all(TextSearchStatement.Kind.CONFIGURATION).find(name);
    }

    private @Nullable Void map(QualifiedName name, List<Name> words, List<QualifiedName> dictionaries) {
        configuration(name).ifPresent(configuration -> {
            var mappings =
                    configuration.definition(TextSearchConfiguration.class).mappings();
            var used = dictionaries.stream().map(this::shown).toList();
            for (var word : words) {
                mappings = mappings.plus(word.text(), used);
            }
            replace(configuration, mappings, dictionaries);
        });
        return null;
    }

    /** What no mapping names any more is not needed any more. */
    private void replace(
            SchemaObject configuration, PMap<String, List<String>> mappings, List<QualifiedName> dictionaries) {
        var used = mappings.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        var changed = configuration
                .mapped(TextSearchConfiguration.class, old -> old.with(mappings))
                .needing(needs(TextSearchStatement.Kind.DICTIONARY, dictionaries.stream()));
        transition.replace(changed.needingOnly(changed.dependencies().stream()
                .filter(dependency -> transition
                        .schema()
                        .find(dependency.on())
                        .filter(needed -> needed.kind() == ObjectKind.TEXT_SEARCH_DICTIONARY)
                        .filter(needed -> !used.contains(transition.schema().describe(needed)))
                        .isEmpty())
                .toList()));
    }

    private String shown(QualifiedName dictionary) {
        return transition
                .names()
                .find(ObjectKind.TEXT_SEARCH_DICTIONARY, dictionary)
                .map(transition.schema()::describe)
                .orElseGet(() -> dictionary.name().text());
    }

    @Override
    public @Nullable Void addMapping(TextSearchStatement.AddMapping add) {
        return map(add.name(), add.tokenTypes(), add.dictionaries());
    }

    /** Without words that are told, all of them are meant: of a copy these are not known. */
    @Override
    public @Nullable Void alterMapping(TextSearchStatement.AlterMapping alter) {
        return map(alter.name(), alter.tokenTypes(), alter.dictionaries());
    }

    @Override
    public @Nullable Void replaceDictionary(TextSearchStatement.ReplaceDictionary replace) {
        configuration(replace.name()).ifPresent(configuration -> {
            var definition = configuration.definition(TextSearchConfiguration.class);
            if (definition.original().isPresent()) {
                transition.verdict().doubtStatement(replace.place(), "the mappings of the original are not known");
                return;
            }
            var from = shown(replace.dictionary());
            var to = shown(replace.newDictionary());
            var words = replace.tokenTypes().stream().map(Name::text).toList();
            var mappings = definition.mappings();
            for (var mapping : definition.mappings().entrySet()) {
                if (words.isEmpty() || words.contains(mapping.getKey())) {
                    mappings = mappings.plus(
                            mapping.getKey(),
                            mapping.getValue().stream()
                                    .map(name -> name.equals(from) ? to : name)
                                    .toList());
                }
            }
            replace(configuration, mappings, List.of(replace.newDictionary()));
        });
        return null;
    }

    @Override
    public @Nullable Void dropMapping(TextSearchStatement.DropMapping drop) {
        configuration(drop.name()).ifPresent(configuration -> {
            var definition = configuration.definition(TextSearchConfiguration.class);
            var mappings = definition.mappings();
            for (var word : drop.tokenTypes()) {
                mappings = definition.original().isPresent()
                        ? mappings.plus(word.text(), List.of())
                        : mappings.minus(word.text());
            }
            replace(configuration, mappings, List.of());
        });
        return null;
    }

    @Override
    public @Nullable Void rename(TextSearchStatement.Rename rename) {
        all(rename.kind()).rename(rename.name(), rename.newName());
        return null;
    }

    @Override
    public @Nullable Void setOwner(TextSearchStatement.SetOwner set) {
        all(set.kind()).own(set.name(), set.owner());
        return null;
    }

    @Override
    public @Nullable Void setSchema(TextSearchStatement.SetSchema set) {
        all(set.kind()).move(set.name(), set.schema());
        return null;
    }

    @Override
    public @Nullable Void drop(TextSearchStatement.Drop drop) {
        all(drop.kind()).drop(drop.names(), drop.ifExists(), drop.behavior());
        return null;
    }
}
