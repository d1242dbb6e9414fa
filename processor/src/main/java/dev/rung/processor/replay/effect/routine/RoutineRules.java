package dev.rung.processor.replay.effect.routine;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Argument;
import dev.rung.sql.tree.Argument.Mode;
import dev.rung.sql.tree.RoutineKind;
import dev.rung.sql.tree.RoutineOption;
import dev.rung.sql.tree.RoutineStatement;
import dev.rung.sql.tree.TypeName;
import java.util.HashSet;
import java.util.Set;

/**
 * What PostgreSQL demands of a routine by itself: {@code CreateFunction} and {@code interpret_function_parameter_list} of PostgreSQL 18
 * ({@code src/backend/commands/functioncmds.c}).
 */
final class RoutineRules {

    private final Transition transition;
    private final RoutineStatement.Create create;
    private boolean areKept = true;

    RoutineRules(Transition transition, RoutineStatement.Create create) {
        this.transition = transition;
        this.create = create;
    }

    /** Whether PostgreSQL would take it; if not, the verdict is told why. */
    boolean areKept() {
        checkLanguage();
        checkParameters();
        checkResult();
        return areKept;
    }

    private boolean has(Class<? extends RoutineOption> option) {
        return create.options().stream().anyMatch(option::isInstance);
    }

    private void checkLanguage() {
        var name = create.name().place();
        if (create.body().isEmpty() && !has(RoutineOption.As.class)) {
            refuse("42P13", "it has no body", "a routine does nothing without one", "write `as $$ … $$`", name);
        }
        if (create.body().isEmpty() && !has(RoutineOption.Language.class)) {
            refuse(
                    "42P13",
                    "it does not say in which language its body is",
                    "only a body of SQL behind `return` or `begin atomic` needs none",
                    "write `language sql` or `language plpgsql`",
                    name);
        }
    }

    private void checkParameters() {
        boolean hasDefault = false;
        Set<String> in = new HashSet<>();
        Set<String> out = new HashSet<>();
        for (var argument : create.arguments()) {
            boolean isInput = argument.mode() != Mode.OUT;
            if (isInput && hasDefault && argument.defaultValue().isEmpty()) {
                refuse(
                        "42P13",
                        "a parameter without a default stands behind one with a default",
                        "a call could not leave out the one and give the other",
                        "give it a default too, or move it to the front",
                        argument.place());
            }
            hasDefault |= isInput && argument.defaultValue().isPresent();
            checkName(argument, in, out);
        }
    }

    /** A name may be that of one parameter that goes in, and of one that goes out only where these are the same. */
    private void checkName(Argument argument, Set<String> in, Set<String> out) {
        var name = argument.name();
        if (name.isEmpty()) {
            return;
        }
        boolean goesIn = argument.mode() != Mode.OUT;
        boolean goesOut = argument.mode() == Mode.OUT || argument.mode() == Mode.INOUT;
        boolean isTaken = goesIn && !in.add(name.get().text());
        isTaken |= goesOut && !out.add(name.get().text());
        if (isTaken) {
            refuse(
                    "42P13",
                    "two parameters are called `" + name.get() + "`",
                    "each needs a name of its own",
                    "rename one of them",
                    name.get().place());
        }
    }

    private void checkResult() {
        boolean givesOut = create.arguments().stream()
                .anyMatch(argument -> argument.mode() == Mode.OUT || argument.mode() == Mode.INOUT);
        if (create.kind() == RoutineKind.FUNCTION && create.returned().isEmpty() && !givesOut) {
            refuse(
                    "42P13",
                    "it does not say what it returns",
                    "a function returns something, be it `void`",
                    "write `returns …` behind the parameters",
                    create.name().place());
        }
        create.returned()
                .filter(RoutineStatement.ReturnedType.class::isInstance)
                .map(returned -> ((RoutineStatement.ReturnedType) returned).type())
                .filter(type -> isNamed(type, "trigger") || isNamed(type, "event_trigger"))
                .ifPresent(this::checkTriggerFunction);
    }

    private static boolean isNamed(TypeName type, String name) {
        return type.base() instanceof TypeName.Named named
                && named.name().parts().size() == 1
                && named.name().name().text().equals(name);
    }

    private void checkTriggerFunction(TypeName type) {
        boolean isSql = create.body().isPresent() || isIn("sql");
        if (isSql) {
            refuse(
                    "42P13",
                    "a function in SQL cannot return `"
                            + create.returned().map(it -> it.place().in(sql())).orElse("trigger") + "`",
                    "SQL does not see the rows of a trigger",
                    "write it in `plpgsql`",
                    type.place());
        } else if (isIn("plpgsql") && !create.arguments().isEmpty()) {
            refuse(
                    "42P13",
                    "a function for triggers takes no arguments",
                    "in PL/pgSQL it finds what the trigger tells it in `tg_argv`",
                    "leave the parameters out",
                    create.arguments().get(0).place());
        }
    }

    private boolean isIn(String language) {
        return create.options().stream()
                .filter(RoutineOption.Language.class::isInstance)
                .anyMatch(option ->
                        ((RoutineOption.Language) option).name().text().equals(language));
    }

    private String sql() {
        return transition.verdict().statement().sql();
    }

    private void refuse(String sqlState, String problem, String reason, String remedy, Place place) {
        transition.verdict().refused(sqlState, problem, reason, remedy, place);
        areKept = false;
    }
}
