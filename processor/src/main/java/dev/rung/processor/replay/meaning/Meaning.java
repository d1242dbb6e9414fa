package dev.rung.processor.replay.meaning;

import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.model.Value;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.Tree;
import java.util.List;
import java.util.Optional;

/** Compares what two values mean, each in its schema. */
public final class Meaning {

    private Meaning() {}

    /** Whether a value in one schema is the same as one in another. */
    public static Sameness compare(Value one, Schema here, Value other, Schema there) {
        if (one instanceof Value.Meanings codes && other instanceof Value.Meanings otherCodes) {
            return compare(codes, here, otherCodes, there);
        }
        if (one instanceof Value.OfType type && other instanceof Value.OfType otherType) {
            return of(type.type().shown(here).equals(otherType.type().shown(there)));
        }
        if (one instanceof Value.OfObjects objects && other instanceof Value.OfObjects otherObjects) {
            return of(shown(objects.ids(), here).equals(shown(otherObjects.ids(), there)));
        }
        return of(one.equals(other));
    }

    /** Whether two pieces of SQL, each in its schema, are kept by PostgreSQL as the same. */
    public static Sameness compare(Code<? extends Node> one, Schema here, Code<? extends Node> other, Schema there) {
        return compare(new Value.Meanings(List.of(one)), here, new Value.Meanings(List.of(other)), there);
    }

    private static Sameness compare(Value.Meanings one, Schema here, Value.Meanings other, Schema there) {
        if (one.codes().size() != other.codes().size()) {
            return Sameness.DIFFERENT;
        }
        var sameness = Sameness.SAME;
        for (int i = 0; i < one.codes().size() && sameness != Sameness.DIFFERENT; i++) {
            var next =
                    compare(one.codes().get(i), one.type(), here, other.codes().get(i), other.type(), there);
            sameness = next == Sameness.SAME ? sameness : next;
        }
        return sameness;
    }

    private static Sameness compare(
            Code<? extends Node> one,
            Optional<Type> type,
            Schema here,
            Code<? extends Node> other,
            Optional<Type> otherType,
            Schema there) {
        if (one.in(here).equals(other.in(there))
                && one.references().keySet().equals(other.references().keySet())) {
            return Sameness.SAME;
        }
        var form = form(one, type, here);
        var otherForm = form(other, otherType, there);
        if (form.isPresent() && otherForm.isPresent()) {
            return form.get().compare(otherForm.get());
        }
        return one.in(here).equals(other.in(there)) ? Sameness.SAME : withoutForm(one.tree(), other.tree());
    }

    /** A node that has expressions in it may say the same in other words. */
    private static Sameness withoutForm(Node one, Node other) {
        boolean mayBeSame = one.getClass() == other.getClass()
                && !Tree.all(one, Expression.class).isEmpty();
        return mayBeSame ? Sameness.UNDECIDED : Sameness.DIFFERENT;
    }

    private static Optional<Form> form(Code<? extends Node> code, Optional<Type> type, Schema schema) {
        var forms = new CodeForm(code, schema);
        var tree = code.in(schema);
        if (tree instanceof Expression expression) {
            return Optional.of(forms.of(expression, type));
        }
        if (tree instanceof IndexElement element) {
            return Optional.of(forms.of(element));
        }
        return tree instanceof Query query ? Optional.of(forms.of(query)) : Optional.empty();
    }

    private static List<String> shown(List<Long> ids, Schema schema) {
        return ids.stream()
                .map(id -> schema.find(id).map(schema::describe).orElse("?"))
                .toList();
    }

    private static Sameness of(boolean isSame) {
        return isSame ? Sameness.SAME : Sameness.DIFFERENT;
    }
}
