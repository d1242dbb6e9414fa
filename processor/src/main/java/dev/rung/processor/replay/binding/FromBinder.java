package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.analysis.ScopeColumn;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.tree.Alias;
import dev.rung.sql.tree.FromItem;
import dev.rung.sql.tree.FunctionItem;
import dev.rung.sql.tree.Join;
import dev.rung.sql.tree.JsonTable;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.XmlTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Binds the items of {@code from} ({@code transformFromClauseItem} of PostgreSQL 18, {@code src/backend/parser/parse_clause.c}). */
final class FromBinder implements FromItem.Cases<Source> {

    private final Binding binding;
    private final QueryScope scope;

    /**
     * A binder.
     *
     * @param scope what an item sees that is {@code lateral}
     */
    FromBinder(Binding binding, QueryScope scope) {
        this.binding = binding;
        this.scope = scope;
    }

    /** Brings items into a scope, each of which is seen by those behind it. */
    static void bind(Binding binding, List<? extends FromItem> items, QueryScope scope) {
        for (var item : items) {
            var source = item.accept(new FromBinder(binding, scope));
            findNameTwice(binding, scope.sources(), source, item);
            scope.add(source);
        }
    }

    /** The same name twice is refused, unless both are relations under their own names, in different schemas. */
    private static void findNameTwice(Binding binding, List<Source> before, Source source, FromItem item) {
        for (var one : before.stream().flatMap(other -> other.items().stream()).toList()) {
            for (var other : source.items()) {
                boolean isSame = one.name().isPresent() && one.name().equals(other.name());
                if (isSame
                        && !(one.isNamesake()
                                && other.isNamesake()
                                && !one.schema().equals(other.schema()))) {
                    new Accusations(binding)
                            .ambiguousTable(new Name(other.name().orElseThrow(), item.place()));
                }
            }
        }
    }

    // relations

    @Override
    public Source table(FromItem.Table item) {
        item.sample().ifPresent(sample -> {
            var expressions = new ExpressionBinder(binding, scope);
            sample.arguments().forEach(expressions::bind);
            sample.seed().ifPresent(expressions::bind);
        });
        return relation(item.relation().name(), item.alias()).source();
    }

    /** A relation, or a table of {@code with}. */
    RangeItem relation(QualifiedName name, Optional<Alias> alias) {
        var common = scope.commonTable(name);
        var item =
                common.isPresent() ? RangeItem.derived(Optional.of(name.name().text()), common.get()) : stored(name);
        return aliased(item, alias);
    }

    /** A relation of the schema, or one of PostgreSQL's own. */
    RangeItem stored(QualifiedName name) {
        var ofSystem = SystemRelations.find(name);
        if (ofSystem.isPresent()) {
            return ofSystem.get();
        }
        var found = binding.names().relation(name).filter(FromBinder::hasRows);
        found.ifPresent(relation -> binding.stands(name.name(), relation.id()));
        if (found.isEmpty() && binding.names().relation(name).isEmpty()) {
            new Accusations(binding).unknownRelation(name);
        }
        return found.map(this::item)
                .orElseGet(() -> RangeItem.derived(Optional.of(name.name().text()), Optional.empty()));
    }

    private static boolean hasRows(SchemaObject relation) {
        return relation.is(ObjectKind.TABLE, ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW);
    }

    /** A relation under its own name. */
    RangeItem item(SchemaObject relation) {
        return new RangeItem(
                Optional.of(relation.name()),
                binding.schema().find(relation.schema()).map(SchemaObject::name),
                Optional.of(relation),
                columns(relation),
                relation.definition().isComplete() && binding.verdict().isCertain(relation));
    }

    private List<ScopeColumn> columns(SchemaObject relation) {
        var columns = binding.schema().children(relation.id(), ObjectKind.COLUMN).stream()
                .map(FromBinder::column)
                .toList();
        var nullability = new ViewNullability(binding).of(relation);
        return nullability.size() != columns.size()
                ? columns
                : IntStream.range(0, columns.size())
                        .mapToObj(i -> nullability.get(i) ? columns.get(i) : notNull(columns.get(i)))
                        .toList();
    }

    private static ScopeColumn notNull(ScopeColumn column) {
        return new ScopeColumn(column.relation(), column.name(), column.type(), column.id(), false);
    }

    static ScopeColumn column(SchemaObject column) {
        var definition = column.definition(Column.class);
        return new ScopeColumn(
                column.name(),
                Optional.of(definition.type()).filter(Type::isKnown),
                column.id(),
                definition.isNullable());
    }

    private static RangeItem aliased(RangeItem item, Optional<Alias> alias) {
        return alias.map(name -> new RangeItem(
                                Optional.of(name.name().text()),
                                Optional.empty(),
                                item.relation(),
                                item.columns(),
                                item.isComplete())
                        .renamed(texts(name.columns())))
                .orElse(item);
    }

    private static List<String> texts(List<Name> names) {
        return names.stream().map(Name::text).toList();
    }

    // what is made of others

    @Override
    public Source subquery(FromItem.Subquery item) {
        var columns = QueryBinder.bind(binding, item.query(), item.isLateral() ? scope : scope.around());
        return aliased(RangeItem.derived(Optional.empty(), columns), item.alias())
                .source();
    }

    @Override
    public Source function(FunctionItem item) {
        return aliased(new FunctionColumns(binding, scope).of(item), item.alias())
                .source();
    }

    @Override
    public Source xmlTable(XmlTable item) {
        return aliased(new DocumentColumns(binding, scope).of(item), item.alias())
                .source();
    }

    @Override
    public Source jsonTable(JsonTable item) {
        return aliased(new DocumentColumns(binding, scope).of(item), item.alias())
                .source();
    }

    // joins

    @Override
    public Source join(Join join) {
        var left = join.left().accept(this);
        var right = join.right().accept(new FromBinder(binding, scope.and(left)));
        var joined = matched(join, left, right);
        return join.alias()
                .map(alias -> joined.as(alias.name().text())
                        .renamed(texts(alias.columns()))
                        .source())
                .orElse(joined);
    }

    private Source matched(Join join, Source left, Source right) {
        join.condition()
                .filter(Join.On.class::isInstance)
                .map(Join.On.class::cast)
                .ifPresent(on -> new ExpressionBinder(binding, scope.of(left, right)).bind(on.condition()));
        boolean isLeftNullable = join.kind() == Join.Kind.RIGHT || join.kind() == Join.Kind.FULL;
        boolean isRightNullable = join.kind() == Join.Kind.LEFT || join.kind() == Join.Kind.FULL;
        var one = isLeftNullable ? left.nullable() : left;
        var other = isRightNullable ? right.nullable() : right;
        var merged = shared(join, left, right).stream()
                .map(name -> merged(name, join.kind(), left, right))
                .toList();
        var joined = Source.joined(one, other, merged);
        return isUncertain(join, left, right)
                ? new Source(joined.items(), joined.columns(), false)
                : withAlias(join, joined, merged);
    }

    /** {@code using (…) as j}: the columns that were joined have a name together (PostgreSQL 14). */
    private static Source withAlias(Join join, Source joined, List<ScopeColumn> merged) {
        return join.condition()
                .filter(Join.Using.class::isInstance)
                .flatMap(using -> ((Join.Using) using).alias())
                .map(alias -> {
                    var items = new ArrayList<>(joined.items());
                    items.add(new RangeItem(
                            Optional.of(alias.text()),
                            Optional.empty(),
                            Optional.empty(),
                            merged,
                            joined.isComplete()));
                    return new Source(items, joined.columns(), joined.isComplete());
                })
                .orElse(joined);
    }

    private static boolean isUncertain(Join join, Source left, Source right) {
        return join.isNatural() && !(left.isComplete() && right.isComplete());
    }

    /** The names of the columns that are joined and become one. */
    private List<String> shared(Join join, Source left, Source right) {
        if (join.isNatural()) {
            Set<String> names = new HashSet<>();
            right.columns().forEach(column -> names.add(column.name()));
            return left.columns().stream()
                    .map(Source.Column::name)
                    .filter(names::contains)
                    .toList();
        }
        var using = join.condition()
                .filter(Join.Using.class::isInstance)
                .map(condition -> ((Join.Using) condition).columns())
                .orElse(List.of());
        using.forEach(name -> {
            inside(name, left);
            inside(name, right);
        });
        return texts(using);
    }

    private void inside(Name name, Source side) {
        if (side.named(name.text()).isEmpty() && side.isComplete()) {
            new Accusations(binding).unknownColumn(name, side.relations());
        } else if (side.named(name.text()).size() > 1) {
            new Accusations(binding).ambiguous(name);
        }
    }

    private ScopeColumn merged(String name, Join.Kind kind, Source left, Source right) {
        var one = left.named(name).stream().findFirst();
        var other = right.named(name).stream().findFirst();
        one.ifPresent(column -> binding.needs(column.id()));
        other.ifPresent(column -> binding.needs(column.id()));
        var both = new ArrayList<Optional<Type>>();
        both.add(one.flatMap(ScopeColumn::type));
        both.add(other.flatMap(ScopeColumn::type));
        var kept = kind == Join.Kind.RIGHT ? other : one;
        boolean isNullable = kind == Join.Kind.FULL ? isNullable(one) || isNullable(other) : isNullable(kept);
        return new ScopeColumn(
                name, CommonTypes.of(both), kept.map(ScopeColumn::id).orElse(SchemaObject.NONE), isNullable);
    }

    private static boolean isNullable(Optional<ScopeColumn> column) {
        return column.map(ScopeColumn::isNullable).orElse(true);
    }
}
