package dev.rung.cli.dsl;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.RoutineOption;
import dev.rung.sql.tree.SettingChange;
import dev.rung.sql.tree.TextConstant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is said of a function or a procedure behind its parameters.
 *
 * @param language its language
 * @param body its body
 * @param others all else, in one order, without what goes without saying
 */
record RoutineOptions(String language, TextConstant body, List<RoutineOption> others) {

    static RoutineOptions of(List<RoutineOption> options) {
        var others = new ArrayList<>(said(options));
        var language = taken(others, RoutineOption.Language.class, "no language");
        var as = taken(others, RoutineOption.As.class, "no body");
        NotInDsl.unless(as.symbol().isEmpty(), "a symbol in a library");
        return new RoutineOptions(language.name().text(), as.definition(), others);
    }

    private static <T extends RoutineOption> T taken(List<RoutineOption> options, Class<T> type, String missing) {
        Optional<T> found =
                options.stream().filter(type::isInstance).map(type::cast).findFirst();
        found.ifPresent(options::remove);
        return found.orElseGet(() -> NotInDsl.because(missing));
    }

    /** The options of a new routine that do not go without saying, in one order. */
    static List<RoutineOption> said(List<RoutineOption> options) {
        return options.stream()
                .filter(option -> !goesWithoutSaying(option))
                .sorted(Comparator.comparing(RoutineOptions::kind))
                .toList();
    }

    private static String kind(RoutineOption option) {
        var kind = option.getClass().getSimpleName();
        return option instanceof RoutineOption.Is is ? kind + " " + is.property() : kind;
    }

    /** The standard of PostgreSQL (PostgreSQL 18, CREATE FUNCTION). */
    private static boolean goesWithoutSaying(RoutineOption option) {
        if (option instanceof RoutineOption.Is is) {
            return switch (is.property()) {
                case VOLATILE, CALLED_ON_NULL_INPUT, SECURITY_INVOKER, NOT_LEAKPROOF -> true;
                case IMMUTABLE, STABLE, RETURNS_NULL_ON_NULL_INPUT, SECURITY_DEFINER, LEAKPROOF, WINDOW -> false;
            };
        }
        return option instanceof RoutineOption.Parallel parallel
                && parallel.mode().text().equalsIgnoreCase("unsafe");
    }

    Code written(Code begun) {
        var code = begun;
        for (var option : others) {
            code = option.accept(new Written(code));
        }
        return code.then("as", unopened(body.text()));
    }

    /** {@code PostgresDSL} begins a body that has lines on a line of its own. */
    private static String unopened(String body) {
        return body.startsWith("\n") ? body.substring(1) : body;
    }

    /** An option of a new routine. */
    private static class Written implements RoutineOption.Cases<Code> {

        final Code code;

        Written(Code code) {
            this.code = code;
        }

        @Override
        public Code is(RoutineOption.Is option) {
            return switch (option.property()) {
                case IMMUTABLE -> code.then("immutable");
                case STABLE -> code.then("stable");
                case RETURNS_NULL_ON_NULL_INPUT -> code.then("strict");
                case SECURITY_DEFINER -> code.then("securityDefiner");
                case LEAKPROOF -> code.then("leakproof");
                case VOLATILE, CALLED_ON_NULL_INPUT, SECURITY_INVOKER, NOT_LEAKPROOF, WINDOW ->
                    NotInDsl.because("an option of a routine");
            };
        }

        @Override
        public Code parallel(RoutineOption.Parallel option) {
            return switch (option.mode().text().toLowerCase(Locale.ROOT)) {
                case "safe" -> code.then("parallelSafe");
                case "restricted" -> code.then("parallelRestricted");
                default -> NotInDsl.because("a way to be parallel");
            };
        }

        @Override
        public Code cost(RoutineOption.Cost option) {
            return code.then("cost", Literals.whole(option.number()));
        }

        @Override
        public Code rows(RoutineOption.Rows option) {
            return code.then("rows", Literals.whole(option.number()));
        }

        @Override
        public Code setting(RoutineOption.Setting option) {
            if (!(option.change() instanceof SettingChange.To to)) {
                throw new NotInDsl("a setting without a value");
            }
            var name =
                    String.join(".", to.name().parts().stream().map(Name::text).toList());
            return code.then(
                    "set", name, to.values().stream().map(Spelling::text).toList());
        }

        @Override
        public Code language(RoutineOption.Language option) {
            return NotInDsl.because("a second language");
        }

        @Override
        public Code as(RoutineOption.As option) {
            return NotInDsl.because("a second body");
        }

        @Override
        public Code transforms(RoutineOption.Transforms option) {
            return NotInDsl.because("transforms");
        }

        @Override
        public Code support(RoutineOption.Support option) {
            return NotInDsl.because("a support function");
        }
    }

    /** An option that a routine is given later. */
    static final class Changed extends Written {

        Changed(Code code) {
            super(code);
        }

        @Override
        public Code is(RoutineOption.Is option) {
            return switch (option.property()) {
                case CALLED_ON_NULL_INPUT -> code.then("calledOnNullInput");
                case NOT_LEAKPROOF -> code.then("notLeakproof");
                case SECURITY_INVOKER -> code.then("securityInvoker");
                case IMMUTABLE, STABLE, VOLATILE, RETURNS_NULL_ON_NULL_INPUT, SECURITY_DEFINER, LEAKPROOF, WINDOW ->
                    super.is(option);
            };
        }

        @Override
        public Code parallel(RoutineOption.Parallel option) {
            return option.mode().text().equalsIgnoreCase("unsafe")
                    ? code.then("parallelUnsafe")
                    : super.parallel(option);
        }

        @Override
        public Code setting(RoutineOption.Setting option) {
            if (option.change() instanceof SettingChange.ResetAll) {
                return code.then("resetAll");
            }
            return option.change() instanceof SettingChange.Reset reset
                    ? code.then("reset", Names.simple(reset.name()))
                    : super.setting(option);
        }
    }
}
