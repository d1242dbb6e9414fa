package dev.rung.processor.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code create table}, and the columns and constraints that it shares with {@code alter table} and {@code create domain}. */
final class TableGrammar {

    private static final Set<String> ENDS_DEFAULT = Set.of(
            "constraint",
            "not",
            "null",
            "unique",
            "primary",
            "references",
            "check",
            "default",
            "generated",
            "collate",
            "deferrable",
            "initially",
            "storage",
            "compression",
            ",");
    private static final Set<String> ENDS_CLAUSE =
            Set.of("inherits", "partition", "using", "with", "without", "on", "tablespace", "as");

    private TableGrammar() {}

    static SqlStatement create(Tokens tokens, boolean unlogged, boolean foreign) {
        boolean ifNotExists = tokens.acceptIfNotExists();
        var table = new Table(tokens.name(), ifNotExists);
        if (unlogged) {
            table.properties.put("persistence", Fragment.code("unlogged"));
        }
        if (foreign) {
            table.properties.put("foreign", Fragment.code("yes"));
        }
        table.read(tokens);
        return table.build();
    }

    /** A table while it is read. */
    private static final class Table {

        private final QualifiedName name;
        private final boolean ifNotExists;
        private final List<ColumnDefinition> columns = new ArrayList<>();
        private final List<ConstraintDefinition> constraints = new ArrayList<>();
        private final SortedMap<String, Fragment> properties = new TreeMap<>();
        private boolean complete = true;
        private @Nullable QualifiedName parent;
        private List<String> names = List.of();
        private SqlStatement.@Nullable Filling filling;

        Table(QualifiedName name, boolean ifNotExists) {
            this.name = name;
            this.ifNotExists = ifNotExists;
        }

        SqlStatement.CreateTable build() {
            return new SqlStatement.CreateTable(
                    name, ifNotExists, complete, columns, constraints, parent, filling, properties);
        }

        void read(Tokens tokens) {
            if (tokens.accept("partition", "of")) {
                parent = tokens.name();
                complete = false;
            } else if (tokens.accept("of")) {
                properties.put("of type", Fragment.code(tokens.name().toString()));
                complete = false;
            }
            if (tokens.at("(")) {
                if (complete && isListOfNames(tokens)) {
                    complete = false;
                    names = tokens.identifiers();
                } else {
                    elements(tokens);
                }
            }
            if (tokens.accept("for", "values") || tokens.at("default")) {
                properties.put("partition bound", bound(tokens));
            }
            clauses(tokens);
        }

        private static Fragment bound(Tokens tokens) {
            var bound = tokens.until(Set.of("partition", "using", "with", "tablespace"));
            return tokens.accept("with") ? Fragment.code(bound + " with (" + tokens.parenthesized() + ")") : bound;
        }

        private void clauses(Tokens tokens) {
            while (!tokens.atEnd()) {
                if (tokens.accept("inherits")) {
                    properties.put("inherits", tokens.parenthesized());
                    complete = false;
                } else if (tokens.accept("partition", "by")) {
                    properties.put("partition by", tokens.until(ENDS_CLAUSE));
                } else if (tokens.accept("using")) {
                    properties.put("access method", Fragment.code(tokens.identifier()));
                } else if (tokens.accept("with")) {
                    options(tokens).forEach((name, value) -> properties.put("option " + name, value));
                } else if (tokens.accept("without", "oids") || tokens.accept("on", "commit")) {
                    tokens.until(ENDS_CLAUSE);
                } else if (tokens.accept("tablespace")) {
                    properties.put("tablespace", Fragment.code(tokens.identifier()));
                } else if (tokens.accept("server")) {
                    properties.put("server", Fragment.code(tokens.identifier()));
                } else if (tokens.accept("options")) {
                    properties.put("foreign options", tokens.parenthesized());
                } else if (tokens.accept("as")) {
                    complete = false;
                    filling = new SqlStatement.Filling(names, SqlText.withoutData(tokens.rest()));
                } else {
                    throw new NotUnderstood("unexpected " + tokens.next().text());
                }
            }
        }

        private void elements(Tokens tokens) {
            tokens.expect("(");
            if (tokens.accept(")")) {
                return;
            }
            do {
                if (tokens.at("like") && tokens.peek(1).isName()) {
                    tokens.until(Set.of(","));
                    complete = false;
                } else if (ConstraintGrammar.startsNext(tokens)) {
                    constraints.add(ConstraintGrammar.constraint(tokens));
                } else if (parent != null || properties.containsKey("of type")) {
                    columns.add(columnOfParent(tokens));
                } else {
                    columns.add(column(tokens));
                }
            } while (tokens.accept(","));
            tokens.expect(")");
        }

        /** {@code (a, b) as select}: names without types. */
        private static boolean isListOfNames(Tokens tokens) {
            return tokens.peek(1).isName()
                    && (tokens.peek(2).is(",") || tokens.peek(2).is(")"));
        }
    }

    /** {@code (fillfactor = 70, autovacuum_enabled)}. */
    static SortedMap<String, Fragment> options(Tokens tokens) {
        var options = new TreeMap<String, Fragment>();
        tokens.list(list -> {
            var name = list.name().toString();
            return options.put(name, list.accept("=") ? list.until(Set.of(",")) : Fragment.code("true"));
        });
        return options;
    }

    private static ColumnDefinition columnOfParent(Tokens tokens) {
        var name = tokens.identifier();
        tokens.accept("with", "options");
        return constrained(tokens, name, new TypeName(null, "", ""));
    }

    static ColumnDefinition column(Tokens tokens) {
        return constrained(tokens, tokens.identifier(), TypeName.parse(tokens));
    }

    private static ColumnDefinition constrained(Tokens tokens, String name, TypeName type) {
        var column = new ColumnDefinition(name, type, new TreeMap<>(), new ArrayList<>());
        constraintsOf(tokens, column);
        return column;
    }

    /** What follows the type of a column or domain. */
    static void constraintsOf(Tokens tokens, ColumnDefinition column) {
        while (!tokens.atEnd() && !tokens.at(",") && !tokens.at(")")) {
            columnConstraint(tokens, column);
        }
    }

    private static void columnConstraint(Tokens tokens, ColumnDefinition column) {
        @Nullable String given = tokens.accept("constraint") ? tokens.identifier() : null;
        var properties = column.properties();
        if (tokens.accept("not", "null")) {
            properties.put("not null", Fragment.code("yes"));
            if (given != null) {
                properties.put("not null name", Fragment.exact(given));
            }
            tokens.accept("no", "inherit");
        } else if (tokens.accept("null")) {
            properties.remove("not null");
        } else if (tokens.accept("default")) {
            properties.put("default", tokens.until(ENDS_DEFAULT));
        } else if (tokens.accept("collate")) {
            properties.put("collation", Fragment.code(Quotes.round(tokens.name().name())));
        } else if (tokens.accept("storage")) {
            properties.put("storage", Fragment.code(tokens.identifier()));
        } else if (tokens.accept("compression")) {
            properties.put("compression", Fragment.code(tokens.identifier()));
        } else if (tokens.accept("options")) {
            properties.put("foreign options", tokens.parenthesized());
        } else if (tokens.accept("generated")) {
            generated(tokens, properties);
        } else if (deferral(tokens, column)) {
            return;
        } else {
            column.constraints()
                    .add(ConstraintGrammar.unnamed(tokens, List.of(column.name()))
                            .named(given));
        }
    }

    /** {@code deferrable} and its like, which belong to the constraint before them. */
    private static boolean deferral(Tokens tokens, ColumnDefinition column) {
        var traits = new TreeMap<String, String>();
        if (!ConstraintGrammar.trait(tokens, traits)) {
            return false;
        }
        int last = column.constraints().size() - 1;
        if (last >= 0) {
            column.constraints().get(last).traits().putAll(traits);
        }
        return true;
    }

    static void generated(Tokens tokens, SortedMap<String, Fragment> properties) {
        boolean always = tokens.accept("always");
        if (!always) {
            tokens.expect("by", "default");
        }
        tokens.expect("as");
        if (tokens.accept("identity")) {
            properties.put("identity", Fragment.code(always ? "always" : "by default"));
            properties.put("not null", Fragment.code("yes"));
            if (tokens.at("(")) {
                var options =
                        ObjectGrammar.options(Tokens.of(tokens.parenthesized().text()));
                var special = SequenceOptions.created(options.options());
                if (!special.isEmpty()) {
                    properties.put("identity options", Fragment.exact(special.toString()));
                }
            }
        } else {
            var expression = tokens.parenthesized();
            var kind = tokens.accept("stored") ? " stored" : tokens.accept("virtual") ? "" : "";
            properties.put("generated", Fragment.code(expression.text() + kind));
        }
    }
}
