package dev.rung.processor.replay.effect;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Routine;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.verdict.Verdict;
import dev.rung.sql.Parsed;
import dev.rung.sql.SqlParser;
import dev.rung.sql.SqlScript;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.plpgsql.Plpgsql;
import dev.rung.sql.plpgsql.PlpgsqlCode;
import dev.rung.sql.tree.Call;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.FromItem;
import dev.rung.sql.tree.FunctionItem;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.Select;
import dev.rung.sql.tree.Tree;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Runs the routines that a statement calls, as far as their text says what they do to the schema. */
final class RoutineRun {

    /** Words without which the body of a function changes no schema. */
    private static final List<String> CHANGES_SCHEMA = List.of("create", "alter", "drop", "execute", "perform");

    private final Transition transition;

    RoutineRun(Transition transition) {
        this.transition = transition;
    }

    /** A function that somebody made may change the schema, and so may one of an extension. */
    void calledBy(Node statement) {
        for (var call : Tree.all(statement, Call.class)) {
            var routines = transition.names().routines(call.function());
            if (routines.stream().anyMatch(RoutineRun::mayChangeSchema)) {
                run(call, routines, runsOnce(statement, call));
            } else if (routines.isEmpty() && isOfExtension(call)) {
                doubt(call);
            }
        }
    }

    private boolean isOfExtension(Call call) {
        return transition.verdict().doubt().isOfExtensions()
                && !Verdict.isOfTheSystem(call.function())
                && IntStream.rangeClosed(Catalog.OLDEST, Catalog.NEWEST)
                        .allMatch(version -> Catalog.of(version)
                                .functions(call.function().name().text())
                                .isEmpty());
    }

    /** A function of an extension may make relations, and change what its arguments name. */
    private void doubt(Call call) {
        for (var text : Tree.all(call, Constant.Text.class)) {
            Lexer.tokens(text.text()).stream()
                    .filter(Token::isName)
                    .map(Token::value)
                    .forEach(transition.verdict()::mayBe);
        }
        if (!Tree.all(call, Constant.Text.class).isEmpty()) {
            transition.verdict().relationsOfExtension();
        }
    }

    /** Whether something that changes the schema may be called by a query of which the text is not known. */
    static boolean mayBeCalled(Transition transition) {
        return transition.verdict().doubt().isOfExtensions()
                || transition.schema().all(ObjectKind.FUNCTION).stream()
                        .anyMatch(routine -> mayChangeSchema(routine) && !isTrigger(routine));
    }

    private static boolean isTrigger(SchemaObject routine) {
        return routine.definition() instanceof Routine definition
                && (definition.returns("trigger") || definition.returns("event_trigger"));
    }

    private static boolean mayChangeSchema(SchemaObject routine) {
        return !(routine.definition() instanceof Routine definition)
                || definition.code() instanceof Routine.Text text
                        && Lexer.tokens(text.text()).stream()
                                .anyMatch(token -> CHANGES_SCHEMA.stream().anyMatch(token::is));
    }

    /** {@code call p()}, {@code select f()} and {@code select … from f()}, with nothing that decides whether it is called. */
    private static boolean runsOnce(Node statement, Call call) {
        if (statement instanceof DataStatement.CallRoutine) {
            return true;
        }
        if (!(statement instanceof Query query) || !query.isPlain() || !(query.body() instanceof Select select)) {
            return false;
        }
        boolean isTarget = select.from().isEmpty()
                && select.targets().stream().map(Select.Target::value).anyMatch(call::equals);
        return select.where().isEmpty()
                && select.groupBy().isEmpty()
                && select.having().isEmpty()
                && (isTarget
                        || select.from().size() == 1 && isSource(select.from().get(0), call));
    }

    private static boolean isSource(FromItem item, Call call) {
        return item instanceof FunctionItem functions
                && functions.functions().stream().anyMatch(source -> call.equals(source.call()));
    }

    private void run(Call call, List<SchemaObject> routines, boolean isOnce) {
        boolean isRun = routines.size() == 1
                && routines.get(0).definition() instanceof Routine routine
                && routine.code() instanceof Routine.Text text
                && routine.traits().settings().values().isEmpty()
                && transition.calling(
                        routines.get(0), () -> run(routine, text, call, isOnce && isCalledOnNull(routine)));
        if (!isRun) {
            transition
                    .verdict()
                    .doubtEverything(call.function().place(), "it calls a function that may change the schema");
        }
    }

    private static boolean isCalledOnNull(Routine routine) {
        return !routine.traits().words().values().containsKey("on null input");
    }

    private boolean run(Routine routine, Routine.Text text, Call call, boolean isCertain) {
        boolean certainly = isCertain && !transition.verdict().isLenient();
        return switch (text.language()) {
            case "plpgsql" ->
                Plpgsql.read(text.text()) instanceof PlpgsqlCode.Read read
                        && within(
                                text,
                                () -> new BlockRun(transition, certainly, texts(routine, call)).run(read.block()));
            case "sql" -> within(text, () -> statements(text).forEach(parsed -> apply(parsed, certainly)));
            default -> false;
        };
    }

    /** What is said of the body stands at the statement that calls it, with the body's text. */
    private boolean within(Routine.Text text, Runnable work) {
        var outer = transition.verdict().statement();
        transition
                .verdict()
                .about(
                        new CompiledStatement(
                                text.text(), outer.parsed(), outer.position(), outer.place(), outer.allows()),
                        work);
        return true;
    }

    private static List<Parsed.Read> statements(Routine.Text text) {
        return SqlScript.statements(text.text()).stream()
                .map(part -> SqlParser.parse(part.sql()))
                .filter(Parsed.Read.class::isInstance)
                .map(Parsed.Read.class::cast)
                .toList();
    }

    private void apply(Parsed.Read read, boolean isCertain) {
        var statement = read.statement();
        if (statement instanceof DataStatement) {
            transition.verdict().leniently(() -> new Effects(transition).apply(statement));
        } else if (isCertain) {
            new Effects(transition).apply(statement);
        } else {
            transition.verdict().doubtNamesIn(statement, statement.place(), BlockRun.UNCERTAIN);
            transition.verdict().leniently(() -> new Effects(transition).apply(statement));
        }
    }

    /** What is known of the parameters: the constants that they are called with. */
    private static KnownTexts texts(Routine routine, Call call) {
        var known = KnownTexts.NONE;
        var inputs =
                routine.parameters().stream().filter(Routine.Parameter::isInput).toList();
        var arguments = call.arguments().arguments();
        for (int i = 0; i < Math.min(inputs.size(), arguments.size()); i++) {
            var parameter = inputs.get(i);
            var text = parameter.mode() == Routine.Mode.IN
                            && (parameter.type().is("text") || parameter.type().is("varchar"))
                            && arguments.stream()
                                    .allMatch(argument -> argument.name().isEmpty())
                    ? text(arguments.get(i).value())
                    : Optional.<String>empty();
            if (text.isPresent()) {
                known = known.with("$" + (i + 1), text.get());
                known = parameter.name().isPresent()
                        ? known.with(parameter.name().get(), text.get())
                        : known;
            }
        }
        return known;
    }

    private static Optional<String> text(Expression value) {
        return KnownTexts.NONE.of(value);
    }
}
