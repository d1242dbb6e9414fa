package dev.rung.processor.replay;

import static dev.rung.processor.replay.HeadReader.text;

import dev.rung.processor.infer.Catalog;
import dev.rung.processor.infer.ResultColumn;
import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.QualifiedName;
import dev.rung.processor.parse.SqlText;
import dev.rung.processor.parse.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a query finds in the model of the schema.
 *
 * @param schema the schema
 * @param home the schema of the view that the query is of, which may have been in the search path
 */
record SchemaCatalog(Schema schema, String home) implements Catalog {

    private static final Pattern COLUMN = Pattern.compile("(?s)\\s*(\"[^\"]+\"|\\S+)\\s+(.+)");

    @Override
    public Optional<List<ResultColumn>> relation(QualifiedName name) {
        return only(name, candidate -> schema.find(Schema.Key.relation(candidate, name.name())))
                .flatMap(this::columns);
    }

    private Optional<List<ResultColumn>> columns(SchemaObject relation) {
        if (ViewColumns.isView(relation)) {
            return ViewColumns.of(relation, schema);
        }
        var tables = new HeadTables(schema, new HeadTypes(schema));
        return Optional.of(relation)
                .filter(tables::isKnown)
                .map(tables::table)
                .map(table -> table.columns().stream()
                        .map(column ->
                                new ResultColumn(column.name(), column.type().typeName()))
                        .toList());
    }

    /** What a name stands for; without a schema it is looked for in {@code public} and at home, and has to be in one of them only. */
    private <T> Optional<T> only(QualifiedName name, Function<String, Optional<T>> find) {
        var candidates = name.schema() != null
                ? Stream.of(name.schema())
                : Stream.of("public", home).distinct();
        var found =
                candidates.flatMap(candidate -> find.apply(candidate).stream()).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    @Override
    public Optional<TypeName> type(TypeName written) {
        if (written.isBuiltIn()) {
            return Optional.of(written);
        }
        return made(written)
                .map(type -> new TypeName(type.schema(), type.name(), written.suffix()))
                .or(() -> ofAnExtension(written));
    }

    private Optional<SchemaObject> made(TypeName type) {
        return only(type.base(), candidate -> schema.find(Schema.Key.of(ObjectKind.TYPE, 0, candidate, type.name())));
    }

    /** What nobody has made comes from an extension, if there is one. */
    private Optional<TypeName> ofAnExtension(TypeName written) {
        boolean hasExtensions = schema.objects().values().stream()
                .anyMatch(object ->
                        object.kind() == ObjectKind.EXTENSION && !object.name().equals("plpgsql"));
        return hasExtensions && !written.suffix().startsWith("%")
                ? Optional.of(new TypeName(
                        written.schema() == null ? "public" : written.schema(), written.name(), written.suffix()))
                : Optional.empty();
    }

    @Override
    public TypeName base(TypeName type) {
        if (type.isBuiltIn() || type.isArray()) {
            return type;
        }
        return made(type)
                .filter(HeadTypes::isDomain)
                .map(domain -> base(new HeadTypes(schema).of(domain).typeName()))
                .orElse(type);
    }

    private List<SchemaObject> routines(QualifiedName function) {
        return function.schema() != null
                ? schema.routines(function.schema(), function.name())
                : Stream.of("public", home)
                        .distinct()
                        .flatMap(candidate -> schema.routines(candidate, function.name()).stream())
                        .toList();
    }

    @Override
    public boolean declares(QualifiedName function) {
        return !routines(function).isEmpty();
    }

    /** What all routines of a name give, as it is written. */
    private Optional<String> returns(QualifiedName function) {
        var returns = routines(function).stream()
                .map(routine -> text(routine.property("returns")))
                .distinct()
                .toList();
        return returns.size() == 1 && !returns.get(0).isEmpty() ? Optional.of(returns.get(0)) : Optional.empty();
    }

    @Override
    public Optional<TypeName> result(QualifiedName function) {
        return returns(function)
                .filter(type -> !type.matches("(setof |table |record\\b|any|trigger\\b).*"))
                .map(TypeName::shown)
                .flatMap(this::type);
    }

    @Override
    public Optional<List<ResultColumn>> rows(QualifiedName function) {
        return returns(function).flatMap(this::rows);
    }

    private Optional<List<ResultColumn>> rows(String returns) {
        if (returns.startsWith("table (")) {
            return columns(returns.substring("table (".length(), returns.length() - 1));
        }
        var type = TypeName.shown(returns.replaceFirst("^setof ", ""));
        return relation(type.base())
                .or(() -> type(type)
                        .filter(found -> !found.name().matches("record|any.*"))
                        .map(found -> List.of(new ResultColumn("", found))));
    }

    private Optional<List<ResultColumn>> columns(String list) {
        var columns = new ArrayList<ResultColumn>();
        for (var column : SqlText.separated(list)) {
            var match = COLUMN.matcher(column);
            if (!match.matches()) {
                return Optional.empty();
            }
            columns.add(new ResultColumn(
                    HeadTables.unquoted(match.group(1)),
                    TypeName.written(match.group(2)).flatMap(this::type).orElse(null)));
        }
        return Optional.of(columns);
    }
}
