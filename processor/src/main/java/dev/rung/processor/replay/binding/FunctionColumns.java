package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.analysis.MadeRoutines;
import dev.rung.processor.replay.analysis.ScopeColumn;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Routine;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.catalog.Column;
import dev.rung.sql.tree.Alias;
import dev.rung.sql.tree.Call;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.FunctionItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of functions in {@code from} ({@code addRangeTableEntryForFunction} of PostgreSQL 18). */
final class FunctionColumns {

    private final Binding binding;
    private final ExpressionBinder expressions;

    FunctionColumns(Binding binding, QueryScope scope) {
        this.binding = binding;
        this.expressions = new ExpressionBinder(binding, scope);
    }

    RangeItem of(FunctionItem item) {
        var columns = new ArrayList<ScopeColumn>();
        boolean isComplete = true;
        for (var function : each(item)) {
            var definitions = function.columns().isEmpty() ? item.columns() : function.columns();
            var found = definitions.isEmpty()
                    ? called(function.call(), item.alias())
                    : Optional.of(definitions.stream().map(this::defined).toList());
            if (!definitions.isEmpty()) {
                expressions.bind(function.call());
            }
            isComplete &= found.isPresent();
            columns.addAll(found.orElse(List.of()));
        }
        if (item.isWithOrdinality() && isComplete) {
            columns.add(new ScopeColumn("ordinality", type("int8"), SchemaObject.NONE, false));
        }
        return new RangeItem(
                nameOf(item.functions().get(0).call()), Optional.empty(), Optional.empty(), columns, isComplete);
    }

    /** {@code unnest} of several arrays is a call for each of them ({@code transformRangeFunction}). */
    private static List<FunctionItem.Source> each(FunctionItem item) {
        return item.functions().stream()
                .flatMap(function ->
                        function.columns().isEmpty() && function.call() instanceof Call call && isOfSeveral(call)
                                ? calls(call).map(one -> new FunctionItem.Source(one, List.of(), function.place()))
                                : Stream.of(function))
                .toList();
    }

    private static boolean isOfSeveral(Call call) {
        return call.function().toString().equals("unnest")
                && call.arguments().arguments().size() > 1
                && call.arguments().arguments().stream()
                        .allMatch(argument -> argument.name().isEmpty() && !argument.isVariadic());
    }

    private static Stream<Call> calls(Call call) {
        var written = call.arguments();
        return written.arguments().stream()
                .map(argument -> new Call.Arguments(false, false, List.of(argument), List.of(), written.place()))
                .map(arguments -> new Call(
                        call.function(), arguments, List.of(), Optional.empty(), Optional.empty(), call.place()));
    }

    private static Optional<Type> type(String name) {
        return Catalog.of(Catalog.NEWEST).types().find(name).map(Type::of);
    }

    private static Optional<String> nameOf(Expression call) {
        return OutputName.of(call);
    }

    private ScopeColumn defined(FunctionItem.Column column) {
        return new ScopeColumn(column.name().text(), binding.type(column.type()), SchemaObject.NONE, true);
    }

    /** One value in each row has the name of the alias, else that of the function. */
    private Optional<List<ScopeColumn>> called(Expression call, Optional<Alias> alias) {
        var value = expressions.bind(call);
        if (!(call instanceof Call function)) {
            return scalar(call, value, alias);
        }
        var made = MadeRoutines.only(function.function(), binding.names().routines(function.function()))
                .flatMap(this::columns);
        if (made.isPresent()) {
            return made;
        }
        return rows(function)
                .filter(columns -> !columns.isEmpty())
                .map(FunctionColumns::named)
                .or(() -> isOneValue(function, value) ? scalar(call, value, alias) : Optional.empty());
    }

    private boolean isOneValue(Call call, ExpressionBinder.Value value) {
        return value.type().isPresent() || rows(call).isPresent();
    }

    /** The columns that somebody's own function gives: of its table, of the row that it returns, or with the name of what goes out. */
    private Optional<List<ScopeColumn>> columns(Routine routine) {
        var out = routine.parameters().stream()
                .filter(parameter -> parameter.mode() != Routine.Mode.IN && parameter.mode() != Routine.Mode.VARIADIC)
                .toList();
        if (!out.isEmpty()) {
            return out.stream().allMatch(parameter -> parameter.name().isPresent())
                    ? Optional.of(out.stream().map(FunctionColumns::goingOut).toList())
                    : Optional.empty();
        }
        return routine.result()
                .map(result -> binding.schema().children(result.type().made(), ObjectKind.COLUMN))
                .filter(columns -> !columns.isEmpty())
                .map(columns -> columns.stream().map(FunctionColumns::ofRow).toList());
    }

    private static ScopeColumn goingOut(Routine.Parameter parameter) {
        return new ScopeColumn(
                parameter.name().orElseThrow(),
                Optional.of(parameter.type()).filter(type -> type.isKnown() && !isPolymorphic(type.type())),
                SchemaObject.NONE,
                true);
    }

    /** No function is bound to give what the column of the table always has. */
    private static ScopeColumn ofRow(SchemaObject column) {
        var known = FromBinder.column(column);
        return new ScopeColumn(known.name(), known.type(), known.id(), true);
    }

    private static List<ScopeColumn> named(List<Column> columns) {
        return columns.stream()
                .map(column -> new ScopeColumn(
                        column.name(),
                        Optional.of(column.type())
                                .filter(type -> !isPolymorphic(type))
                                .map(Type::of),
                        SchemaObject.NONE,
                        true))
                .toList();
    }

    private static boolean isPolymorphic(dev.rung.sql.catalog.Type type) {
        return type.kind() == dev.rung.sql.catalog.Type.Kind.PSEUDO;
    }

    private Optional<List<ScopeColumn>> scalar(Expression call, ExpressionBinder.Value value, Optional<Alias> alias) {
        boolean isSeveral =
                value.type().filter(type -> isComposite(type.type())).isPresent();
        return alias.map(name -> name.name().text())
                .or(() -> nameOf(call))
                .filter(name -> !isSeveral)
                .map(name -> List.of(new ScopeColumn(name, value.type(), SchemaObject.NONE, true)));
    }

    private static boolean isComposite(dev.rung.sql.catalog.Type type) {
        return type.kind() == dev.rung.sql.catalog.Type.Kind.COMPOSITE || type.is("record");
    }

    /** The columns that a function of PostgreSQL gives; an empty list for one value, and nothing where that is not known. */
    private Optional<List<Column>> rows(Call call) {
        var name = call.function();
        boolean mayBeBuiltIn =
                name.schema().filter(in -> !in.text().equals("pg_catalog")).isEmpty();
        if (!mayBeBuiltIn || !binding.names().routines(name).isEmpty()) {
            return Optional.empty();
        }
        var all = Catalog.of(Catalog.NEWEST).functions(name.name().text());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var results = all.stream()
                .map(dev.rung.sql.catalog.Routine::result)
                .distinct()
                .toList();
        if (results.stream().allMatch(result -> result.columns().isEmpty() && !isRow(result.type()))) {
            return Optional.of(List.of());
        }
        var columns = results.stream()
                .map(dev.rung.sql.catalog.Routine.Result::columns)
                .distinct()
                .toList();
        return columns.size() == 1 && !columns.get(0).isEmpty() ? Optional.of(columns.get(0)) : Optional.empty();
    }

    private static boolean isRow(dev.rung.sql.catalog.Type type) {
        return isComposite(type) || type.is("anyelement") || type.is("anycompatible");
    }
}
