package dev.rung.cli.dsl;

import dev.rung.processor.interpret.Interpretation;
import dev.rung.processor.interpret.Interpreter;
import dev.rung.processor.read.JavaCode;
import dev.rung.sql.Parsed;
import dev.rung.sql.SqlParser;
import java.util.List;
import java.util.Optional;

/**
 * Whether code makes the statement that it stands for: it is evaluated as the compiler of migrations evaluates it, and what comes of it
 * is read by the same parser: both trees have to be equal in one {@link Spelling}.
 */
final class Proof {

    private Proof() {}

    /** The one statement that code executes, if that is known. */
    static Optional<String> executed(Code code) {
        var body = List.<JavaCode.Statement>of(new JavaCode.Evaluate(code.expression(), Code.NOWHERE));
        var db = new JavaCode.Parameter("DSLContext", "db");
        var up = new JavaCode.Method("up", JavaCode.Binding.VIRTUAL, false, List.of(), List.of(db), "void", body);
        return Interpreter.interpret(type(up), "up", Code.NOWHERE, new Imports()) instanceof Interpretation.Known known
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
        return SqlParser.parse(written) instanceof Parsed.Read one
                && SqlParser.parse(compiled) instanceof Parsed.Read other
                && Spelling.of(one.statement()).equals(Spelling.of(other.statement()));
    }
}
