package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.Routine;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.names.SearchPath;
import dev.rung.sql.body.Body;
import dev.rung.sql.catalog.Type;
import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.RoutineOption;
import dev.rung.sql.tree.RoutineStatement;
import dev.rung.sql.tree.SettingChange;
import dev.rung.sql.tree.SettingStatement;
import dev.rung.sql.tree.SettingValue;
import dev.rung.sql.tree.TextConstant;
import dev.rung.sql.tree.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * PostgreSQL looks up the names in a body in SQL when the routine is created, and remembers none of them ({@code fmgr_sql_validator} of
 * PostgreSQL 18, {@code src/backend/catalog/pg_proc.c}); of a body in PL/pgSQL it reads the syntax alone.
 */
final class BodyChecks {

    private BodyChecks() {}

    /** {@code set check_function_bodies}. */
    static void follow(SettingStatement statement, Transition transition) {
        Tree.all(statement, SettingChange.To.class).stream()
                .filter(change -> change.name().toString().equals("check_function_bodies"))
                .forEach(change -> transition.checksBodies(!isOff(change)));
    }

    private static boolean isOff(SettingChange.To change) {
        return change.values().stream().anyMatch(BodyChecks::isOff);
    }

    /** Whether a value says that something is not so. */
    static boolean isOff(SettingValue value) {
        return texts(value)
                .anyMatch(text -> List.of("off", "false", "no", "0").contains(text.toLowerCase(Locale.ROOT)));
    }

    private static Stream<String> texts(SettingChange.To change) {
        return change.values().stream().flatMap(BodyChecks::texts);
    }

    private static Stream<String> texts(SettingValue value) {
        return Stream.concat(
                Tree.all(value, Name.class).stream().map(Name::text),
                Stream.concat(
                        Tree.all(value, TextConstant.class).stream().map(TextConstant::text),
                        Tree.all(value, SettingValue.Number.class).stream()
                                .map(number -> number.number().text())));
    }

    /** Looks up the names in the body of a routine that was just created. */
    static void check(Transition transition, RoutineStatement.Create create, SchemaObject routine) {
        var definition = routine.definition(Routine.class);
        var sql = transition.verdict().statement().sql();
        if (transition.checksBodies()
                && !isPolymorphic(definition)
                && Body.of(create, sql).orElse(null) instanceof Body.Sql body) {
            var code = QuotedCode.of(body.text(), sql);
            Runnable work = () -> code.during(transition, () -> check(transition, code, routine.name(), definition));
            path(create).ifPresentOrElse(path -> transition.names().with(path, work), work);
        }
    }

    /** What the types of its arguments are is known when it is called, and its body is looked into then. */
    private static boolean isPolymorphic(Routine routine) {
        return routine.inputs().stream().anyMatch(type -> type.type().kind() == Type.Kind.PSEUDO);
    }

    private static void check(Transition transition, QuotedCode code, String name, Routine routine) {
        var binder = RoutineBodies.seeing(transition.binder(), name, routine.parameters());
        for (var statement : code.statements()) {
            if (statement instanceof DataStatement data) {
                binder.data(data);
            }
        }
    }

    /** A path that the routine brings along holds for the check too. */
    private static Optional<SearchPath> path(RoutineStatement.Create create) {
        return create.options().stream()
                .filter(RoutineOption.Setting.class::isInstance)
                .map(option -> ((RoutineOption.Setting) option).change())
                .filter(SettingChange.To.class::isInstance)
                .map(SettingChange.To.class::cast)
                .filter(change -> change.name().toString().equals("search_path"))
                .map(change -> new SearchPath(texts(change).toList()))
                .findFirst();
    }
}
