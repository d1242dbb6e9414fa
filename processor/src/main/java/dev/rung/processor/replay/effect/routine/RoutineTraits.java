package dev.rung.processor.replay.effect.routine;

import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.Routine;
import dev.rung.sql.Identifier;
import dev.rung.sql.printer.SqlPrinter;
import dev.rung.sql.tree.NumberConstant;
import dev.rung.sql.tree.RoutineOption;
import dev.rung.sql.tree.SettingChange;
import dev.rung.sql.tree.SettingValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.pcollections.PMap;

/** How a routine is executed, after options of a statement: what is as it is where nothing is said is left out. */
final class RoutineTraits implements RoutineOption.Cases<Routine.Traits> {

    private final Routine.Traits before;
    private final boolean isCheap;

    /**
     * On top of what was so before.
     *
     * @param isCheap whether the routine is compiled code, of which PostgreSQL thinks that it costs less
     */
    private RoutineTraits(Routine.Traits before, boolean isCheap) {
        this.before = before;
        this.isCheap = isCheap;
    }

    /**
     * What options make of traits.
     *
     * @param before the traits before
     * @param options the options
     * @param code what the routine does
     */
    static Routine.Traits applied(Routine.Traits before, List<RoutineOption> options, Routine.Code code) {
        boolean isCheap = code instanceof Routine.Text text
                && (text.language().equals("c") || text.language().equals("internal"));
        var traits = before;
        for (var option : options) {
            traits = option.accept(new RoutineTraits(traits, isCheap));
        }
        return traits;
    }

    private Routine.Traits with(String words, String value, String standard) {
        var values = before.words().values();
        var changed = value.equals(standard) ? values.minus(words) : values.plus(words, value);
        return new Routine.Traits(new Options(changed), before.settings());
    }

    private Routine.Traits withSettings(PMap<String, String> settings) {
        return new Routine.Traits(before.words(), new Options(settings));
    }

    @Override
    public Routine.Traits language(RoutineOption.Language option) {
        return before;
    }

    @Override
    public Routine.Traits as(RoutineOption.As option) {
        return before;
    }

    @Override
    public Routine.Traits transforms(RoutineOption.Transforms option) {
        var types = option.types().stream().map(SqlPrinter::print).collect(Collectors.joining(", "));
        return with("transforms", types, "");
    }

    @Override
    public Routine.Traits setting(RoutineOption.Setting option) {
        return option.change().accept(new Settings());
    }

    @Override
    public Routine.Traits cost(RoutineOption.Cost option) {
        return with("cost", plain(option.number()), isCheap ? "1" : "100");
    }

    @Override
    public Routine.Traits rows(RoutineOption.Rows option) {
        return with("rows", plain(option.number()), "1000");
    }

    private static String plain(NumberConstant number) {
        try {
            return new BigDecimal(number.text()).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException notDecimal) {
            return number.text();
        }
    }

    @Override
    public Routine.Traits support(RoutineOption.Support option) {
        return with("support", option.function().toString(), "");
    }

    @Override
    public Routine.Traits parallel(RoutineOption.Parallel option) {
        return with("parallel", option.mode().text(), "unsafe");
    }

    @Override
    public Routine.Traits is(RoutineOption.Is option) {
        return switch (option.property()) {
            case IMMUTABLE -> with("volatility", "immutable", "volatile");
            case STABLE -> with("volatility", "stable", "volatile");
            case VOLATILE -> with("volatility", "volatile", "volatile");
            case CALLED_ON_NULL_INPUT -> with("on null input", "called", "called");
            case RETURNS_NULL_ON_NULL_INPUT -> with("on null input", "returns null", "called");
            case SECURITY_DEFINER -> with("security", "definer", "invoker");
            case SECURITY_INVOKER -> with("security", "invoker", "invoker");
            case LEAKPROOF -> with("leakproof", "yes", "no");
            case NOT_LEAKPROOF -> with("leakproof", "no", "no");
            case WINDOW -> with("window", "yes", "no");
        };
    }

    /** The settings that hold while it runs. */
    private final class Settings implements SettingChange.Cases<Routine.Traits> {

        private Routine.Traits plus(String name, String value) {
            return withSettings(before.settings().values().plus(name, value));
        }

        @Override
        public Routine.Traits to(SettingChange.To it) {
            return plus(
                    it.name().toString(),
                    it.values().stream().map(RoutineTraits::text).collect(Collectors.joining(", ")));
        }

        @Override
        public Routine.Traits toTimeZone(SettingChange.ToTimeZone it) {
            return plus("timezone", SqlPrinter.print(it.interval()));
        }

        @Override
        public Routine.Traits toDefault(SettingChange.ToDefault it) {
            return withSettings(before.settings().values().minus(it.name().toString()));
        }

        @Override
        public Routine.Traits fromCurrent(SettingChange.FromCurrent it) {
            return plus(it.name().toString(), "as it is");
        }

        @Override
        public Routine.Traits toModes(SettingChange.ToModes it) {
            return before;
        }

        @Override
        public Routine.Traits toSnapshot(SettingChange.ToSnapshot it) {
            return before;
        }

        @Override
        public Routine.Traits reset(SettingChange.Reset it) {
            return withSettings(before.settings().values().minus(it.name().toString()));
        }

        @Override
        public Routine.Traits resetAll(SettingChange.ResetAll it) {
            return withSettings(Options.NONE.values());
        }
    }

    /** As {@code pg_proc.proconfig} keeps it: words and texts are names of a list. */
    private static String text(SettingValue value) {
        return value.accept(new SettingValue.Cases<String>() {
            @Override
            public String word(SettingValue.Word it) {
                return Identifier.quote(it.word().text());
            }

            @Override
            public String text(SettingValue.Text it) {
                var text = it.text().text();
                return text.isEmpty() ? "''" : Identifier.quote(text);
            }

            @Override
            public String number(SettingValue.Number it) {
                return it.number().text();
            }
        });
    }
}
