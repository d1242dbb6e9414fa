package dev.rung.processor.infer;

import dev.rung.processor.parse.Expression;
import dev.rung.processor.parse.QualifiedName;
import dev.rung.processor.parse.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types of expressions. */
final class Types {

    static final TypeName BOOLEAN = of("boolean");
    static final TypeName TEXT = of("text");

    /** The type of a constant in quotes, until something asks for one; in a result it is text. */
    private static final TypeName OPEN = of("unknown");

    /** Stands for a type that is not known where the result may not depend on it. */
    private static final TypeName NOT_KNOWN = of("not known");

    private static final Set<String> CHOICES = Set.of("coalesce", "greatest", "least");

    private final Scope scope;
    private final Catalog catalog;

    Types(Scope scope, Catalog catalog) {
        this.scope = scope;
        this.catalog = catalog;
    }

    static TypeName of(String name) {
        return new TypeName(null, name, "");
    }

    static boolean isOpen(TypeName type) {
        return type.equals(OPEN);
    }

    static boolean isKnown(TypeName type) {
        return !type.element().equals(NOT_KNOWN);
    }

    @Nullable
    TypeName of(Expression expression) {
        if (expression instanceof Expression.Column column) {
            return scope.find(column).map(ResultColumn::type).orElse(null);
        }
        if (expression instanceof Expression.Constant constant) {
            return constant.type() == null ? OPEN : constant.type();
        }
        if (expression instanceof Expression.Cast cast) {
            return catalog.type(cast.type()).orElse(null);
        }
        if (expression instanceof Expression.Typed typed) {
            return typed.type();
        }
        if (expression instanceof Expression.Same same) {
            return of(same.value());
        }
        if (expression instanceof Expression.Choice choice) {
            return common(choice.values());
        }
        if (expression instanceof Expression.ArrayOf array) {
            var element = array.elements().isEmpty() ? null : common(array.elements());
            return element == null ? null : isOpen(element) ? TEXT.array() : element.array();
        }
        if (expression instanceof Expression.Element element) {
            var array = of(element.array());
            return array != null && catalog.base(array).isArray()
                    ? catalog.base(array).element()
                    : null;
        }
        return ofParts(expression);
    }

    private @Nullable TypeName ofParts(Expression expression) {
        if (expression instanceof Expression.Operation operation) {
            return operation(operation);
        }
        if (expression instanceof Expression.Call call) {
            return call(call);
        }
        if (expression instanceof Expression.Subquery subquery) {
            var type = ResultColumns.of(subquery.query(), scope.inner(), catalog)
                    .filter(columns -> columns.size() == 1)
                    .map(columns -> columns.get(0).type())
                    .orElse(null);
            return type != null && subquery.array() ? type.array() : type;
        }
        return null;
    }

    private @Nullable TypeName common(List<Expression> values) {
        var types = new ArrayList<@Nullable TypeName>();
        values.forEach(value -> types.add(of(value)));
        return CommonType.of(types, catalog);
    }

    private @Nullable TypeName base(Expression expression) {
        var type = of(expression);
        return type == null ? null : catalog.base(type).plain();
    }

    private @Nullable TypeName operation(Expression.Operation operation) {
        if (Operators.isBoolean(operation.symbol(), operation.left() != null)) {
            return BOOLEAN;
        }
        var right = base(operation.right());
        if (operation.left() == null) {
            return right == null ? null : Operators.unary(operation.symbol(), right);
        }
        var left = base(operation.left());
        return left == null || right == null ? null : Operators.binary(operation.symbol(), left, right);
    }

    private @Nullable TypeName call(Expression.Call call) {
        var function = call.function();
        if (function.schema() == null && CHOICES.contains(function.name())) {
            return common(call.arguments());
        }
        if (function.equals(QualifiedName.of("nullif"))) {
            var type = of(call.arguments().get(0));
            return type == null || !isOpen(type) ? type : TEXT;
        }
        boolean builtIn = isBuiltIn(function);
        if (catalog.declares(function)) {
            return builtIn && Functions.knows(function.name())
                    ? null
                    : catalog.result(function).orElse(null);
        }
        return builtIn ? builtIn(call) : null;
    }

    /** The columns of the rows that a function gives which PostgreSQL brings along, if they have names of their own. */
    Optional<List<ResultColumn>> rows(Expression.Call call) {
        return isBuiltIn(call.function()) ? Functions.rows(call.function().name(), arguments(call)) : Optional.empty();
    }

    private static boolean isBuiltIn(QualifiedName function) {
        return function.schema() == null || function.schema().equals("pg_catalog");
    }

    private @Nullable TypeName builtIn(Expression.Call call) {
        return Functions.result(call.function().name(), arguments(call));
    }

    private List<TypeName> arguments(Expression.Call call) {
        var arguments = new ArrayList<TypeName>();
        for (var argument : call.arguments()) {
            var type = argument instanceof Expression.Star ? OPEN : of(argument);
            arguments.add(type == null ? NOT_KNOWN : catalog.base(type));
        }
        return arguments;
    }
}
