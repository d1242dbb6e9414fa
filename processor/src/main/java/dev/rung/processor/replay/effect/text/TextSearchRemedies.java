package dev.rung.processor.replay.effect.text;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.NamedOnly;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.TextSearchConfiguration;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.TextSearchStatement;
import dev.rung.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Puts what text search is made of right. */
public final class TextSearchRemedies implements Remedies {

    private static final String MAPPING = "mapping for ";

    /** Options whose values are names of other objects. */
    private static final Set<String> NAMES =
            Set.of("template", "init", "lexize", "start", "gettoken", "end", "headline", "lextypes");

    private static TextSearchStatement.Kind kind(SchemaObject object) {
        return TextSearchStatement.Kind.valueOf(object.kind().name().substring("TEXT_SEARCH_".length()));
    }

    // create

    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        var name = new Spelling(schema).of(object);
        if (object.kind() != ObjectKind.TEXT_SEARCH_CONFIGURATION) {
            var options = options(object.definition(NamedOnly.class).options());
            return List.of(new TextSearchStatement.Create(kind(object), name, options, Place.NOWHERE));
        }
        var configuration = object.definition(TextSearchConfiguration.class);
        var statements = new ArrayList<Statement>();
        statements.add(
                new TextSearchStatement.Create(kind(object), name, List.of(origin(configuration)), Place.NOWHERE));
        new TreeMap<>(configuration.mappings())
                .forEach((word, dictionaries) -> statements.add(map(
                        name,
                        word,
                        configuration.original().map(original -> List.<String>of()),
                        Optional.of(dictionaries))));
        return statements;
    }

    private static List<Option> options(Options options) {
        return Spelling.options(options).stream()
                .map(option -> NAMES.contains(option.name().toString().toLowerCase(Locale.ROOT))
                        ? named(
                                option.name().toString(),
                                options.values().getOrDefault(option.name().toString(), ""))
                        : option)
                .toList();
    }

    private static Option origin(TextSearchConfiguration configuration) {
        return configuration
                .original()
                .map(original -> named("copy", original))
                .orElseGet(() -> named("parser", configuration.parser().orElse("default")));
    }

    private static Option named(String option, String value) {
        var type = new TypeName.Named(Spelling.written(value), List.of(), Place.NOWHERE);
        return new Option(
                Spelling.plain(option),
                Optional.of(new Option.Type(new TypeName(false, type, List.of(), Place.NOWHERE), Place.NOWHERE)),
                Place.NOWHERE);
    }

    /** A mapping that is there is changed, and one that is not is added. */
    private static Statement map(
            QualifiedName name, String word, Optional<List<String>> is, Optional<List<String>> was) {
        var words = List.of(Spelling.name(word));
        var dictionaries = was.orElse(List.of()).stream().map(Spelling::written).toList();
        if (dictionaries.isEmpty()) {
            return new TextSearchStatement.DropMapping(name, false, words, Place.NOWHERE);
        }
        return is.isPresent()
                ? new TextSearchStatement.AlterMapping(name, words, dictionaries, Place.NOWHERE)
                : new TextSearchStatement.AddMapping(name, words, dictionaries, Place.NOWHERE);
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return List.of(new TextSearchStatement.Drop(
                kind(object), false, List.of(new Spelling(schema).of(object)), Behavior.DEFAULT, Place.NOWHERE));
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return List.of(new TextSearchStatement.Rename(
                kind(object), new Spelling(schema).of(object), Spelling.name(to), Place.NOWHERE));
    }

    // changes

    @Override
    public List<Statement> restore(Change change) {
        if (change.property().startsWith(MAPPING)) {
            return mapping(change);
        }
        boolean isOption = change.property().startsWith("option ")
                && change.was().kind() == ObjectKind.TEXT_SEARCH_DICTIONARY
                && !change.property().equals("option template");
        return isOption ? List.of(option(change)) : Remedies.super.restore(change);
    }

    /** How the original of a copy maps a word is not known. */
    private static List<Statement> mapping(Change change) {
        var word = change.property().substring(MAPPING.length());
        var was = change.was().definition(TextSearchConfiguration.class);
        var is = change.is().definition(TextSearchConfiguration.class);
        var wanted = Optional.ofNullable(was.mappings().get(word));
        var present = Optional.ofNullable(is.mappings().get(word))
                .filter(dictionaries -> !dictionaries.isEmpty())
                .or(() -> is.original()
                        .filter(original -> !is.mappings().containsKey(word))
                        .map(original -> List.of()));
        return wanted.isEmpty() && was.original().isPresent()
                ? List.of()
                : List.of(map(new Spelling(change.after()).of(change.is()), word, present, wanted));
    }

    /** An option without a value is taken away. */
    private static Statement option(Change change) {
        var name = change.property().substring("option ".length());
        var option = Spelling.option(change.was().definition(NamedOnly.class).options(), change.property())
                .orElse(new Option(Spelling.plain(name), Optional.empty(), Place.NOWHERE));
        return new TextSearchStatement.AlterDictionary(
                new Spelling(change.after()).of(change.is()), List.of(option), Place.NOWHERE);
    }
}
