package dev.rung.sql.printer;

import dev.rung.sql.Identifier;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.NumberConstant;
import dev.rung.sql.tree.OperatorName;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.RoleName;
import dev.rung.sql.tree.TextConstant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** SQL that is being written: knows where spaces go and how the parts that all statements share are spelt. */
final class Output {

    private final StringBuilder sql = new StringBuilder();
    private boolean isGlued = true;

    /** Keywords, operators or anything else that is written as it stands, each part set off by spaces. */
    Output words(String... words) {
        for (var word : words) {
            if (!isGlued) {
                sql.append(' ');
            }
            sql.append(word);
            isGlued = false;
        }
        return this;
    }

    /** Words if something holds. */
    Output wordsIf(boolean condition, String... words) {
        return condition ? words(words) : this;
    }

    /** The name of a constant in Java as keywords: {@code SET_NULL} is {@code set null}. */
    Output words(Enum<?> words) {
        return words(words.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** As {@link #words(Enum)}, but nothing for {@code DEFAULT}, which stands for what is not written. */
    Output choice(Enum<?> words) {
        return words.name().equals("DEFAULT") ? this : words(words);
    }

    /** A symbol that stands close to what is before and behind it: a dot, {@code ::}, a bracket. */
    Output close(String symbol) {
        sql.append(symbol);
        isGlued = true;
        return this;
    }

    /** A symbol that stands close to what is before it only: a comma, a closing parenthesis. */
    Output behind(String symbol) {
        sql.append(symbol);
        isGlued = false;
        return this;
    }

    /** An opening parenthesis: what follows stands close to it. */
    Output open(String symbol) {
        words(symbol);
        isGlued = true;
        return this;
    }

    /** An opening parenthesis that stands close to what is before it too, as behind the name of a function. */
    Output openCall() {
        return close("(");
    }

    Output parenthesized(Runnable content) {
        open("(");
        content.run();
        return behind(")");
    }

    <T> Output separated(List<T> list, Consumer<T> writer) {
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                behind(",");
            }
            writer.accept(list.get(i));
        }
        return this;
    }

    /** A list in parentheses with commas between its elements. */
    <T> Output list(List<T> list, Consumer<T> writer) {
        return parenthesized(() -> separated(list, writer));
    }

    /** A list in parentheses, or nothing where it is empty. */
    <T> Output listIfAny(List<T> list, Consumer<T> writer) {
        return list.isEmpty() ? this : list(list, writer);
    }

    /** Something that may be absent, behind the words that announce it. */
    <T> Output optional(Optional<T> value, Consumer<T> writer, String... announcement) {
        value.ifPresent(present -> {
            words(announcement);
            writer.accept(present);
        });
        return this;
    }

    Output name(Name name) {
        return words(Identifier.quote(name.text()));
    }

    Output name(QualifiedName name) {
        return words(name.toString());
    }

    Output operator(OperatorName operator) {
        operator.schemas().forEach(schema -> name(schema).close("."));
        return words(operator.symbol());
    }

    Output role(RoleName role) {
        return role.name()
                .map(this::name)
                .orElseGet(() -> words(role.kind().name().toLowerCase(Locale.ROOT)));
    }

    Output text(String text) {
        return words(Identifier.literal(text).strip());
    }

    Output text(TextConstant text) {
        return text(text.text());
    }

    Output number(NumberConstant number) {
        return words(number.text());
    }

    Output behavior(Behavior behavior) {
        return wordsIf(behavior != Behavior.DEFAULT, behavior.name().toLowerCase(Locale.ROOT));
    }

    Output ifExists(boolean isWritten) {
        return wordsIf(isWritten, "if", "exists");
    }

    Output ifNotExists(boolean isWritten) {
        return wordsIf(isWritten, "if", "not", "exists");
    }

    Output options(List<Option> options) {
        return list(options, option -> OptionPrinter.print(option, this));
    }

    @Override
    public String toString() {
        return sql.toString();
    }
}
