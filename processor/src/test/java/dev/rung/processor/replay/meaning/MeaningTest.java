package dev.rung.processor.replay.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.replay.binding.Binder;
import dev.rung.processor.replay.effect.Effects;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.history.Replay;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Value;
import dev.rung.processor.replay.verdict.Doubt;
import dev.rung.processor.replay.verdict.Verdict;
import dev.rung.sql.Parsed;
import dev.rung.sql.SqlParser;
import dev.rung.sql.SqlScript;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether two texts are the same to PostgreSQL, which was asked about each of them. */
class MeaningTest {

    private static final Schema SCHEMA = replay(Replay.START.schema(), text("schema.sql"));

    /**
     * Two texts.
     *
     * @param kind what they are: a check, an index, a query, the default of a column
     * @param isSame whether PostgreSQL keeps the same of both
     */
    private record Pair(String kind, boolean isSame, String one, String other) {

        static Pair of(String line) {
            var parts = line.split("\t");
            return new Pair(parts[0], parts[1].equals("same"), parts[2], parts[3]);
        }

        boolean isWrong() {
            var sameness = Meaning.compare(value(kind, one), SCHEMA, value(kind, other), SCHEMA);
            return sameness != (isSame ? Sameness.SAME : Sameness.DIFFERENT);
        }
    }

    @Test
    void saysOfTwoTextsWhatPostgresKeepsOfThem() {
        assertThat(pairs().filter(Pair::isWrong)).isEmpty();
    }

    @Test
    void saysTheSameTheOtherWayRound() {
        assertThat(pairs().map(pair -> new Pair(pair.kind(), pair.isSame(), pair.other(), pair.one()))
                        .filter(Pair::isWrong))
                .isEmpty();
    }

    private static Stream<Pair> pairs() {
        return text("pairs.tsv").lines().filter(line -> !line.startsWith("#")).map(Pair::of);
    }

    private static Value value(String kind, String text) {
        return switch (kind) {
            case "view" -> query(text);
            case "index" -> index(text);
            case "check" ->
                new Value.Meanings(List.of(binder(text)
                        .expression(SqlParser.expression(text), table())
                        .code()));
            default -> standard(kind.substring("default ".length()), text);
        };
    }

    private static Value query(String text) {
        var read = (Parsed.Read) SqlParser.parse(text);
        return new Value.Meanings(
                List.of(binder(text).query((Query) read.statement()).code()));
    }

    private static Value standard(String column, String text) {
        var type = SCHEMA.child(table().id(), ObjectKind.COLUMN, column)
                .orElseThrow()
                .definition(Column.class)
                .type();
        return new Value.Meanings(
                List.of(binder(text).expression(SqlParser.expression(text)).code()), Optional.of(type));
    }

    private static Value index(String text) {
        var index =
                find(replay(SCHEMA, "create index i on t using " + text), "i").definition(Index.class);
        List<Code<? extends Node>> codes = new ArrayList<>(index.elements());
        index.where().ifPresent(codes::add);
        return new Value.Meanings(codes);
    }

    private static Binder binder(String text) {
        var transition = new Transition(SCHEMA, Doubt.NONE);
        var verdict = new Verdict(() -> SCHEMA, Doubt.NONE);
        verdict.begin(CompiledStatement.elsewhere(text));
        return new Binder(SCHEMA, transition.names(), verdict);
    }

    private static SchemaObject table() {
        return find(SCHEMA, "t");
    }

    private static SchemaObject find(Schema schema, String name) {
        return schema.objects().values().stream()
                .filter(object -> object.is(ObjectKind.TABLE, ObjectKind.INDEX))
                .filter(object -> object.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Schema replay(Schema before, String script) {
        var transition = new Transition(before, Doubt.NONE);
        var effects = new Effects(transition);
        SqlScript.statements(script).forEach(part -> effects.apply(CompiledStatement.elsewhere(part.sql())));
        assertThat(transition.verdict().objections()).isEmpty();
        return transition.schema();
    }

    private static String text(String resource) {
        try (var in = MeaningTest.class.getResourceAsStream("/meaning/" + resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
