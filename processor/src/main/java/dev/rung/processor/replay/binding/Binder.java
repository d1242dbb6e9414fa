package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.names.Lookup;
import dev.rung.processor.replay.names.TypeLookup;
import dev.rung.processor.replay.verdict.Verdict;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.Tree;
import dev.rung.sql.tree.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds the names in SQL to the objects of a schema; what is surely not there is told to the verdict. */
public final class Binder {

    private final Schema schema;
    private final Lookup names;
    private final Verdict verdict;

    /**
     * A binder.
     *
     * @param schema the schema at the time
     * @param names what names stand for in it
     * @param verdict who is told what is not there
     */
    public Binder(Schema schema, Lookup names, Verdict verdict) {
        this.schema = schema;
        this.names = names;
        this.verdict = verdict;
    }

    /** Binds an expression that may name the columns of a relation: a check, a default, an index, a policy. */
    public Bound<Expression> expression(Expression expression, SchemaObject relation) {
        Map<Integer, Long> references = new HashMap<>();
        Set<Long> needs = new HashSet<>();
        for (var name : Tree.all(expression, Name.class)) {
            schema.child(relation.id(), ObjectKind.COLUMN, name.text()).ifPresent(column -> {
                references.put(name.place().start(), column.id());
                needs.add(column.id());
            });
        }
        return new Bound<>(
                Code.bound(expression, references, verdict.statement().sql()), Optional.empty(), needs, false);
    }

    /** Binds an expression that names no columns. */
    public Bound<Expression> expression(Expression expression) {
        return new Bound<>(
                Code.unbound(expression, verdict.statement().sql()), Optional.empty(), Set.of(), false);
    }

    /** Binds a condition of a domain, in which {@code value} is a value of a type. */
    public Bound<Expression> valueExpression(Expression condition, Type type) {
        return new Bound<>(
                Code.unbound(condition, verdict.statement().sql()), Optional.empty(), Set.of(), false);
    }

    /** Binds a query. */
    public Bound<Query> query(Query query) {
        return new Bound<>(Code.unbound(query, verdict.statement().sql()), Optional.empty(), Set.of(), false);
    }

    /** The type that a name stands for; one that is surely not there is told to the verdict. */
    public Type type(TypeName type) {
        return new TypeLookup(names).find(type).orElseGet(() -> unknown(type));
    }

    private Type unknown(TypeName type) {
        if (type.base() instanceof TypeName.Named named) {
            verdict.unknown(ObjectKind.TYPE, named.name());
        }
        return TypeLookup.unknown(type);
    }

    /** The columns of a relation, for those who write them out. */
    public List<SchemaObject> columns(SchemaObject relation) {
        return schema.children(relation.id(), ObjectKind.COLUMN);
    }
}
