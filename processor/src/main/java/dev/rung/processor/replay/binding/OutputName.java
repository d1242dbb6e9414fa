package dev.rung.processor.replay.binding;

import dev.rung.sql.tree.BuiltIn;
import dev.rung.sql.tree.Call;
import dev.rung.sql.tree.Cast;
import dev.rung.sql.tree.Compound;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Indirection;
import dev.rung.sql.tree.JsonFunction;
import dev.rung.sql.tree.Operation;
import dev.rung.sql.tree.Predicate;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.QueryBody;
import dev.rung.sql.tree.Select;
import dev.rung.sql.tree.TextFunction;
import dev.rung.sql.tree.TypeName;
import dev.rung.sql.tree.ValueReference;
import dev.rung.sql.tree.XmlFunction;
import java.util.Locale;
import java.util.Optional;

/** What PostgreSQL calls a value that is given no name ({@code FigureColname} of PostgreSQL 18, {@code src/backend/parser/parse_target.c}). */
public final class OutputName {

    private static final String NONE = "?column?";
    private static final Found NOTHING = new Found(NONE, Strength.NONE);

    private OutputName() {}

    private enum Strength {
        NONE,
        WEAK,
        STRONG
    }

    private record Found(String name, Strength strength) {

        static Found strong(String name) {
            return new Found(name, Strength.STRONG);
        }

        static Found weak(String name) {
            return new Found(name, Strength.WEAK);
        }

        /** A better name, unless this one is good enough. */
        Found or(String other) {
            return strength == Strength.STRONG ? this : weak(other);
        }
    }

    /** The name of something that is selected. */
    public static String of(Select.Target target) {
        return target.name().map(Object::toString).orElseGet(() -> figure(target.value()).name);
    }

    /** The name that a value has by itself, if it has one. */
    public static Optional<String> of(Expression expression) {
        return Optional.of(figure(expression))
                .filter(found -> found.strength != Strength.NONE)
                .map(Found::name);
    }

    private static Found figure(Expression expression) {
        if (expression instanceof ValueReference reference) {
            return ofReference(reference);
        }
        if (expression instanceof Call call) {
            return Found.strong(call.function().name().text());
        }
        if (expression instanceof Cast cast) {
            return figure(cast.value()).or(name(cast.type()));
        }
        if (expression instanceof Compound compound) {
            return ofCompound(compound);
        }
        if (expression instanceof BuiltIn builtIn) {
            return ofBuiltIn(builtIn);
        }
        if (expression instanceof TextFunction text) {
            return Found.strong(ofText(text));
        }
        if (expression instanceof Operation operation) {
            return ofOperation(operation);
        }
        return ofOthers(expression);
    }

    private static Found ofOthers(Expression expression) {
        if (expression instanceof Constant.Truth) {
            return Found.weak("bool");
        }
        if (expression instanceof XmlFunction.ExistsIn) {
            return Found.strong("xmlexists");
        }
        if (expression instanceof XmlFunction xml) {
            return Found.strong(xml instanceof XmlFunction.Instruction ? "xmlpi" : "xml" + word(xml));
        }
        if (expression instanceof JsonFunction json) {
            return Found.strong(ofJson(json));
        }
        if (expression instanceof Predicate.Exists) {
            return Found.strong("exists");
        }
        if (expression instanceof Predicate.Overlaps) {
            return Found.strong("overlaps");
        }
        return expression instanceof Predicate.IsNormalized ? Found.strong("is_normalized") : NOTHING;
    }

    private static Found ofReference(ValueReference reference) {
        if (reference instanceof ValueReference.Column column) {
            return Found.strong(column.name().name().text());
        }
        if (reference instanceof ValueReference.Access access) {
            for (int i = access.path().size() - 1; i >= 0; i--) {
                if (access.path().get(i) instanceof Indirection.Field field) {
                    return Found.strong(field.name().text());
                }
            }
            return figure(access.of());
        }
        return NOTHING;
    }

    private static Found ofCompound(Compound compound) {
        if (compound instanceof Compound.Row) {
            return Found.strong("row");
        }
        if (compound instanceof Compound.Subquery subquery) {
            return first(subquery.query());
        }
        if (compound instanceof Compound.Case choice) {
            return choice.otherwise().map(OutputName::figure).orElse(NOTHING).or("case");
        }
        return Found.strong("array");
    }

    private static Found first(Query query) {
        if (query.body() instanceof Select select && !select.targets().isEmpty()) {
            var target = select.targets().get(0);
            return target.name().map(name -> Found.strong(name.text())).orElseGet(() -> figure(target.value()));
        }
        if (query.body() instanceof QueryBody.Values) {
            return Found.strong("column1");
        }
        return query.body() instanceof QueryBody.Combination both ? first(both.left()) : NOTHING;
    }

    private static Found ofBuiltIn(BuiltIn builtIn) {
        if (builtIn instanceof BuiltIn.ExtremeOf extreme) {
            return Found.strong(extreme.extreme().name().toLowerCase(Locale.ROOT));
        }
        if (builtIn instanceof BuiltIn.Current current) {
            return Found.strong(current.kind().name().toLowerCase(Locale.ROOT));
        }
        if (builtIn instanceof BuiltIn.CollationFor) {
            return Found.strong("pg_collation_for");
        }
        if (builtIn instanceof BuiltIn.MergeAction) {
            return Found.strong("merge_action");
        }
        return builtIn instanceof BuiltIn.Treat treat ? Found.strong(name(treat.type())) : Found.strong(word(builtIn));
    }

    private static String ofText(TextFunction function) {
        if (function instanceof TextFunction.Trim trim) {
            return switch (trim.side()) {
                case BOTH -> "btrim";
                case LEADING -> "ltrim";
                case TRAILING -> "rtrim";
            };
        }
        return function instanceof TextFunction.SubstringSimilar ? "substring" : word(function);
    }

    private static Found ofOperation(Operation operation) {
        if (operation instanceof Operation.Collate collate) {
            return figure(collate.value());
        }
        boolean isZone = operation instanceof Operation.AtTimeZone || operation instanceof Operation.AtLocal;
        return isZone ? Found.strong("timezone") : NOTHING;
    }

    private static String ofJson(JsonFunction function) {
        if (function instanceof JsonFunction.JsonArrayOfQuery) {
            return "json_array";
        }
        if (function instanceof JsonFunction.JsonObjectAggregate) {
            return "json_objectagg";
        }
        if (function instanceof JsonFunction.JsonArrayAggregate) {
            return "json_arrayagg";
        }
        return function instanceof JsonFunction.JsonParse
                ? "json"
                : "json_" + word(function).substring("json".length());
    }

    /** The word that the tree names it by is that of SQL. */
    private static String word(Expression expression) {
        return expression.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String name(TypeName type) {
        if (type.base() instanceof TypeName.Named named) {
            return named.name().name().text();
        }
        return type.base() instanceof TypeName.Standard standard
                ? standard.keyword().catalogName()
                : "interval";
    }
}
