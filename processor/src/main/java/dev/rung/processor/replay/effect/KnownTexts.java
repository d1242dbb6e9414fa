package dev.rung.processor.replay.effect;

import dev.rung.sql.Identifier;
import dev.rung.sql.plpgsql.Block;
import dev.rung.sql.plpgsql.Declaration;
import dev.rung.sql.plpgsql.Target;
import dev.rung.sql.plpgsql.VariableType;
import dev.rung.sql.tree.Call;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.Operation;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.Select;
import dev.rung.sql.tree.Tree;
import dev.rung.sql.tree.TypeName;
import dev.rung.sql.tree.ValueReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The texts of PL/pgSQL that are known before it runs: constants, variables that keep the constant that they begin with, and what
 * {@code ||}, {@code format} and {@code quote_ident} make of them.
 *
 * @param values the texts of variables and parameters, by their names
 */
record KnownTexts(PMap<String, String> values) {

    /** Nothing but constants. */
    static final KnownTexts NONE = new KnownTexts(HashTreePMap.empty());

    private static final Set<String> TEXTS = Set.of("text", "varchar", "pg_catalog.text", "pg_catalog.varchar");

    /** With the text of a variable. */
    KnownTexts with(String variable, String text) {
        return new KnownTexts(values.plus(variable, text));
    }

    /** In a block, which may hide variables, and may give them other values. */
    KnownTexts within(Block block) {
        var known = values;
        for (var declaration : block.declarations()) {
            if (declaration instanceof Declaration.Variable variable) {
                var name = variable.name().text();
                var text = isText(variable.type())
                        ? variable.value().flatMap(value -> of(value.query()))
                        : Optional.<String>empty();
                known = text.isPresent() ? known.plus(name, text.get()) : known.minus(name);
            }
        }
        return new KnownTexts(known.minusAll(assigned(block)));
    }

    /** The variables that something gives a value to. */
    static Set<String> assigned(Node code) {
        return Tree.all(code, Target.class).stream()
                .map(target -> target.variable().parts().get(0).text())
                .collect(Collectors.toSet());
    }

    private static boolean isText(VariableType type) {
        return type instanceof VariableType.Named named
                && named.type().base() instanceof TypeName.Named base
                && TEXTS.contains(base.name().toString());
    }

    /** The text that a value is. */
    Optional<String> of(Query value) {
        return value(value).flatMap(this::of);
    }

    private static Optional<Expression> value(Query query) {
        return query.isPlain()
                        && query.body() instanceof Select select
                        && select.targets().size() == 1
                        && select.from().isEmpty()
                        && select.where().isEmpty()
                ? Optional.of(select.targets().get(0).value())
                : Optional.empty();
    }

    /** The text that an expression is. */
    Optional<String> of(Expression expression) {
        if (expression instanceof Constant.Text text) {
            return Optional.of(text.text());
        }
        if (expression instanceof ValueReference.Column column) {
            return Optional.ofNullable(values.get(column.name().toString()));
        }
        if (expression instanceof ValueReference.Parameter parameter) {
            return Optional.ofNullable(values.get("$" + parameter.number()));
        }
        if (expression instanceof Operation.Binary both
                && both.operator().symbol().equals("||")) {
            return of(both.left()).flatMap(left -> of(both.right()).map(left::concat));
        }
        return expression instanceof Call call ? made(call) : Optional.empty();
    }

    private Optional<String> made(Call call) {
        var arguments = call.arguments().arguments().stream()
                .filter(argument -> argument.name().isEmpty() && !argument.isVariadic())
                .map(argument -> of(argument.value()))
                .toList();
        boolean areKnown = !arguments.isEmpty()
                && arguments.size() == call.arguments().arguments().size()
                && arguments.stream().allMatch(Optional::isPresent);
        if (!areKnown) {
            return Optional.empty();
        }
        var texts = arguments.stream().flatMap(Optional::stream).toList();
        return switch (call.function().toString()) {
            case "quote_ident" -> Optional.of(Identifier.quote(texts.get(0)));
            case "quote_literal" -> literal(texts.get(0));
            case "format" -> formatted(texts.get(0), texts.subList(1, texts.size()));
            default -> Optional.empty();
        };
    }

    /** As {@code format} does, where it takes one argument after the other (PostgreSQL 18, "format"). */
    private static Optional<String> formatted(String format, List<String> arguments) {
        var text = new StringBuilder();
        var rest = arguments.iterator();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            char kind = c == '%' && i + 1 < format.length() ? format.charAt(++i) : ' ';
            if (c != '%' || kind == '%') {
                text.append(c);
            } else {
                var argument = rest.hasNext() ? shown(kind, rest.next()) : Optional.<String>empty();
                if (argument.isEmpty()) {
                    return Optional.empty();
                }
                text.append(argument.get());
            }
        }
        return Optional.of(text.toString());
    }

    private static Optional<String> shown(char kind, String argument) {
        return switch (kind) {
            case 's' -> Optional.of(argument);
            case 'I' -> Optional.of(Identifier.quote(argument));
            case 'L' -> literal(argument);
            default -> Optional.empty();
        };
    }

    private static Optional<String> literal(String text) {
        return text.contains("\\") ? Optional.empty() : Optional.of("'" + text.replace("'", "''") + "'");
    }

    /** The words that a text begins with for certain; empty if not even its beginning is known. */
    String beginning(Query value) {
        return value(value).map(this::beginning).orElse("");
    }

    private String beginning(Expression expression) {
        if (expression instanceof Operation.Binary both
                && both.operator().symbol().equals("||")) {
            return beginning(both.left());
        }
        if (expression instanceof Call call
                && call.function().toString().equals("format")
                && !call.arguments().arguments().isEmpty()) {
            return beginning(call.arguments().arguments().get(0).value());
        }
        return of(expression).orElse("");
    }
}
