package dev.rung.cli.dsl;

import dev.rung.cli.sql.SqlMask;
import dev.rung.processor.interpret.Interpretation;
import dev.rung.processor.interpret.Interpreter;
import dev.rung.processor.parse.Alteration;
import dev.rung.processor.parse.CompiledMigration;
import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.SequenceOptions;
import dev.rung.processor.parse.SqlParser;
import dev.rung.processor.parse.SqlStatement;
import dev.rung.processor.parse.SqlText;
import dev.rung.processor.read.JavaCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether code makes the statement that it stands for: it is evaluated as the compiler of migrations evaluates it, and what comes of it
 * is read by the same parser. Since that looks only at what matters to a schema, no word may be lost on the way either.
 */
final class Proof {

    private static final Pattern OWN_SCHEMA = Pattern.compile("(?i)(?<![\\w$.\"])public\\s*\\.\\s*(?=[\\w\"])");
    private static final Pattern ONLY = Pattern.compile("(?i)\\bonly\\b");
    private static final Set<String> OPTIONS_OF_SEQUENCES = Set.of(
            "sequence",
            "name",
            "start",
            "with",
            "increment",
            "by",
            "no",
            "minvalue",
            "maxvalue",
            "cache",
            "cycle",
            "1");

    private static final Set<ObjectKind> ROUTINES = Set.of(ObjectKind.FUNCTION, ObjectKind.PROCEDURE);

    private Proof() {}

    /** The one statement that code executes, if that is known. */
    static Optional<String> executed(Code code) {
        var body = List.<JavaCode.Statement>of(new JavaCode.Evaluate(code.expression(), CompiledMigration.NOWHERE));
        var db = new JavaCode.Parameter("DSLContext", "db");
        var up = new JavaCode.Method("up", JavaCode.Binding.VIRTUAL, false, List.of(), List.of(db), "void", body);
        return Interpreter.interpret(type(up), "up", CompiledMigration.NOWHERE, new Imports())
                                instanceof Interpretation.Known known
                        && known.sql().size() == 1
                        && known.forgotten().isEmpty()
                        && known.dropped().isEmpty()
                ? Optional.of(known.sql().get(0).text())
                : Optional.empty();
    }

    private static JavaCode.Type type(JavaCode.Method up) {
        return new JavaCode.Type(
                "Written",
                JavaCode.Kind.CLASS,
                false,
                "",
                null,
                List.of(),
                List.of(),
                Imports.ALL,
                List.of(),
                List.of(),
                List.of(),
                List.of(up),
                List.of());
    }

    /** Whether two texts of a statement say the same. */
    static boolean same(String written, String compiled) {
        var one = withoutOwnSchema(written);
        var other = withoutOwnSchema(compiled);
        var statement = SqlParser.parse(one);
        return normal(statement).equals(normal(SqlParser.parse(other)))
                && ONLY.matcher(SqlMask.of(one)).results().count()
                        == ONLY.matcher(SqlMask.of(other)).results().count()
                && Words.of(one).areKeptBy(Words.of(other), omissible(statement, one));
    }

    private static String withoutOwnSchema(String sql) {
        var text = new StringBuilder();
        int end = 0;
        var schemas = OWN_SCHEMA.matcher(SqlMask.of(sql));
        while (schemas.find()) {
            text.append(sql, end, schemas.start());
            end = schemas.end();
        }
        return text.append(sql.substring(end)).toString();
    }

    /** The same statement in one form of those that mean the same. */
    private static SqlStatement normal(SqlStatement statement) {
        if (statement instanceof SqlStatement.CreateTable table) {
            return Tables.gathered(table);
        }
        if (statement instanceof SqlStatement.CreateIndex index) {
            return Indexes.unquoted(index);
        }
        return statement instanceof SqlStatement.CreateSequence sequence
                ? new SqlStatement.CreateSequence(
                        sequence.name(),
                        sequence.ifNotExists(),
                        SequenceOptions.created(sequence.options()),
                        sequence.ownedBy())
                : statement;
    }

    /** Words that the parser looks at in such a statement, so that it sees when they are missing. */
    private static Set<String> omissible(SqlStatement statement, String sql) {
        if (statement instanceof SqlStatement.CreateSequence) {
            return OPTIONS_OF_SEQUENCES;
        }
        if (statement instanceof SqlStatement.CreateView view && view.kind() == ObjectKind.MATERIALIZED_VIEW) {
            return Set.of("with");
        }
        if (statement instanceof SqlStatement.Comment) {
            return Set.of("null", "");
        }
        if (statement instanceof SqlStatement.Drop drop && ROUTINES.contains(drop.kind())) {
            return Set.copyOf(SqlText.words(sql.replaceFirst("(?s)^[^(]*", "").replaceFirst("[^)]*$", "")));
        }
        if (statement instanceof SqlStatement.Privileges) {
            return Set.of("table");
        }
        if (statement instanceof SqlStatement.CreateRoutine) {
            return Set.of("to", "default", "in", "volatile");
        }
        if (statement instanceof SqlStatement.CreateObject object && object.kind() == ObjectKind.TRIGGER) {
            return Set.of("for", "statement");
        }
        if (statement instanceof SqlStatement.Alter alter
                && alter.alterations().get(0) instanceof Alteration.AddIdentity add) {
            var words = new HashSet<>(OPTIONS_OF_SEQUENCES);
            words.addAll(List.of((alter.object().name().name() + "_" + add.column() + "_seq").split(" ")));
            return words;
        }
        return Set.of();
    }
}
