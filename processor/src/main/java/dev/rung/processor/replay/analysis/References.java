package dev.rung.processor.replay.analysis;

import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Indirection;
import dev.rung.sql.tree.ValueReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has its value from elsewhere. */
final class References implements ValueReference.Cases<Analyzed> {

    private final Analyzer analyzer;
    private final Scope scope;
    private final Coercions coercions;
    private final Findings findings;

    References(Analyzer analyzer, Scope scope, Coercions coercions, Findings findings) {
        this.analyzer = analyzer;
        this.scope = scope;
        this.coercions = coercions;
        this.findings = findings;
    }

    @Override
    public Analyzed column(ValueReference.Column reference) {
        var column = scope.column(reference.name());
        if (column.isPresent()) {
            findings.refers(reference.name().name().place(), column.get().id());
            return new Analyzed.Column(column.get());
        }
        if (scope.isComplete()) {
            findings.noColumn(reference.name());
        }
        findings.doubt();
        return new Analyzed.Column(
                new ScopeColumn("?", reference.name().toString(), Optional.empty(), SchemaObject.NONE, true));
    }

    /** A constant that names an object, such as {@code 's'::regclass}, follows that object. */
    Analyzed bound(Expression written, Analyzed value) {
        if (value instanceof Analyzed.Constant constant
                && constant.type().filter(References::isName).isPresent()) {
            var object = constant.text().flatMap(text -> scope.relation(written.place(), text));
            object.ifPresent(found -> findings.refers(written.place(), found.id()));
            return object.<Analyzed>map(
                            found -> new Analyzed.Constant(Optional.of(found.shown()), constant.type(), true))
                    .orElse(value);
        }
        return value;
    }

    private static boolean isName(Type type) {
        return type.type().is("regclass");
    }

    @Override
    public Analyzed allColumns(ValueReference.AllColumns reference) {
        var words = reference.of().map(of -> of + ".*").orElse("*");
        var row = reference.of().flatMap(scope::row);
        return row.isPresent()
                ? new Analyzed.Column(row.get())
                : new Analyzed.Special("row " + words, List.of(), Optional.of(Known.RECORD));
    }

    @Override
    public Analyzed parameter(ValueReference.Parameter reference) {
        return new Analyzed.Special("$" + reference.number(), List.of(), scope.parameter(reference.number()));
    }

    @Override
    public Analyzed access(ValueReference.Access reference) {
        var value = analyzer.analyze(reference.of());
        int at = 0;
        while (at < reference.path().size()) {
            int end = at;
            while (end < reference.path().size() && isIndex(reference.path().get(end))) {
                end++;
            }
            value = end == at
                    ? field(value, reference.path().get(at++))
                    : element(value, reference.path().subList(at, end));
            at = Math.max(at, end);
        }
        return value;
    }

    private static boolean isIndex(Indirection step) {
        return step instanceof Indirection.Element || step instanceof Indirection.Slice;
    }

    private static Analyzed field(Analyzed value, Indirection step) {
        var words = step instanceof Indirection.Field field ? "." + field.name().text() : ".*";
        return new Analyzed.Special(words, List.of(value), Optional.empty());
    }

    private Analyzed element(Analyzed value, List<Indirection> steps) {
        var parts = new ArrayList<>(List.of(value));
        var words = new StringBuilder();
        boolean isSlice = false;
        var index = value.type().filter(type -> type.type().is("jsonb")).isPresent() ? Known.TEXT : Known.INTEGER;
        for (var step : steps) {
            if (step instanceof Indirection.Element element) {
                words.append("[]");
                parts.add(index(analyzer.analyze(element.index()), index));
            } else if (step instanceof Indirection.Slice slice) {
                isSlice = true;
                words.append(slice.first().isPresent() ? "[x:" : "[:")
                        .append(slice.last().isPresent() ? "x]" : "]");
                slice.first().ifPresent(first -> parts.add(index(analyzer.analyze(first), index)));
                slice.last().ifPresent(last -> parts.add(index(analyzer.analyze(last), index)));
            }
        }
        return new Analyzed.Special(
                words.toString(), parts, isSlice ? value.type() : value.type().flatMap(this::part));
    }

    private Analyzed index(Analyzed value, Type type) {
        return coercions.taken(value, type);
    }

    private Optional<Type> part(Type type) {
        var base = type.type().base();
        return base.is("jsonb")
                ? Optional.of(type)
                : base.element().map(element -> new Type(type.made(), element, type.modifiers()));
    }

    @Override
    public Analyzed currentOf(ValueReference.CurrentOf reference) {
        return new Analyzed.Special("current of " + reference.cursor(), List.of(), Optional.of(Known.BOOLEAN));
    }
}
