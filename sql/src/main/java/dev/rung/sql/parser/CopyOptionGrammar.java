package dev.rung.sql.parser;

import dev.rung.sql.Place;
import dev.rung.sql.tree.CopyOption;
import dev.rung.sql.tree.CopyOption.Value;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.SettingValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Options of {@code copy}: those in parentheses, and the old ones without, which are called by their new names. */
final class CopyOptionGrammar {

    private CopyOptionGrammar() {}

    /** {@code copy_options}. */
    static List<CopyOption> options(Cursor at) {
        if (at.is("(")) {
            return at.list(CopyOptionGrammar::option);
        }
        var options = new ArrayList<CopyOption>();
        for (var next = oldOption(at); next.isPresent(); next = oldOption(at)) {
            options.add(next.get());
        }
        return options;
    }

    private static CopyOption option(Cursor at) {
        int start = at.mark();
        var name = at.label();
        boolean isBare = at.is(",") || at.is(")");
        return new CopyOption(name, isBare ? Optional.empty() : Optional.of(value(at)), at.since(start));
    }

    private static Value value(Cursor at) {
        int start = at.mark();
        if (at.accept("*")) {
            return new CopyOption.Everything(at.since(start));
        }
        if (at.accept("default")) {
            return new CopyOption.Default(at.since(start));
        }
        if (at.is("(")) {
            return new CopyOption.Several(at.list(SettingValueGrammar::wordOrText), at.since(start));
        }
        return new CopyOption.Single(SettingValueGrammar.value(at), at.since(start));
    }

    /** {@code binary} before the table. */
    static CopyOption format(Cursor at) {
        var word = at.label();
        return named("format", Optional.of(word(word)), word.place());
    }

    /** {@code copy_delimiter}. */
    static Optional<CopyOption> delimiters(Cursor at) {
        int start = at.mark();
        if (at.accept("using")) {
            at.expect("delimiters");
        } else if (!at.accept("delimiters")) {
            return Optional.empty();
        }
        return Optional.of(named("delimiter", Optional.of(text(at)), at.since(start)));
    }

    /** {@code copy_opt_item}. */
    private static Optional<CopyOption> oldOption(Cursor at) {
        int start = at.mark();
        if (at.is("binary") || at.is("csv")) {
            return Optional.of(format(at));
        }
        var word = at.acceptAny("freeze", "header", "delimiter", "null", "quote", "escape", "encoding", "force");
        return word.map(option -> switch (option) {
            case "freeze", "header" -> named(option, Optional.empty(), at.since(start));
            case "force" -> force(at, start);
            default -> {
                if (!option.equals("encoding")) {
                    at.accept("as");
                }
                yield named(option, Optional.of(text(at)), at.since(start));
            }
        });
    }

    private static CopyOption force(Cursor at, int start) {
        var option = at.accept("not") ? "not_" : "";
        var what = option.isEmpty() ? at.expectAny("quote", "null") : at.expectAny("null");
        int columns = at.mark();
        Value value = at.accept("*")
                ? new CopyOption.Everything(at.since(columns))
                : new CopyOption.Several(at.separated(CopyOptionGrammar::column), at.since(columns));
        return named("force_" + option + what, Optional.of(value), at.since(start));
    }

    private static SettingValue column(Cursor at) {
        var name = at.name();
        return new SettingValue.Word(name, name.place());
    }

    private static CopyOption named(String name, Optional<Value> value, Place place) {
        return new CopyOption(new Name(name, place), value, place);
    }

    private static Value word(Name word) {
        return new CopyOption.Single(new SettingValue.Word(word, word.place()), word.place());
    }

    private static Value text(Cursor at) {
        var text = at.text();
        return new CopyOption.Single(new SettingValue.Text(text, text.place()), text.place());
    }
}
