package dev.rung.processor.replay.effect.routine;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.RoutineSpelling;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.effect.remedy.TraitsSpelling;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Routine;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.RoutineBody;
import dev.rung.sql.tree.RoutineOption;
import dev.rung.sql.tree.RoutineStatement;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.TextConstant;
import dev.rung.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts functions and procedures right. */
public final class RoutineRemedies implements Remedies {

    private static final Set<String> REPLACEABLE = Set.of(
            "body",
            "language",
            "symbol",
            "volatility",
            "on null input",
            "security",
            "leakproof",
            "parallel",
            "cost",
            "rows",
            "support");

    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        return List.of(create(object, schema, false));
    }

    private static Statement create(SchemaObject object, Schema schema, boolean orReplace) {
        var routine = object.definition(Routine.class);
        var spelling = new Spelling(schema);
        var options = new ArrayList<RoutineOption>();
        if (routine.code() instanceof Routine.Text text) {
            options.add(new RoutineOption.Language(Spelling.name(text.language()), Place.NOWHERE));
        }
        options.addAll(TraitsSpelling.options(routine.traits()));
        if (routine.code() instanceof Routine.Text text) {
            options.add(
                    new RoutineOption.As(text(text.text()), text.symbol().map(RoutineRemedies::text), Place.NOWHERE));
        }
        var body = routine.code() instanceof Routine.Sql sql
                ? Optional.of(sql.body().in(schema))
                : Optional.<RoutineBody>empty();
        return new RoutineStatement.Create(
                orReplace,
                RoutineSpelling.kind(object),
                spelling.of(object),
                routine.parameters().stream()
                        .filter(parameter -> parameter.mode() != Routine.Mode.TABLE)
                        .map(parameter -> RoutineSpelling.argument(parameter, schema))
                        .toList(),
                returned(object, routine, spelling),
                options,
                body,
                Place.NOWHERE);
    }

    private static TextConstant text(String text) {
        return new TextConstant(text, Place.NOWHERE);
    }

    private static Optional<RoutineStatement.Returned> returned(
            SchemaObject object, Routine routine, Spelling spelling) {
        var columns = routine.parameters().stream()
                .filter(parameter -> parameter.mode() == Routine.Mode.TABLE)
                .map(parameter -> new RoutineStatement.ReturnedColumn(
                        Spelling.name(parameter.name().orElseThrow()), spelling.type(parameter.type()), Place.NOWHERE))
                .toList();
        if (!columns.isEmpty()) {
            return Optional.of(new RoutineStatement.ReturnedTable(columns, Place.NOWHERE));
        }
        return routine.result()
                .filter(result -> object.kind() == ObjectKind.FUNCTION)
                .map(result -> {
                    var type = spelling.type(result.type());
                    return new RoutineStatement.ReturnedType(
                            new TypeName(result.isSet(), type.base(), type.dimensions(), Place.NOWHERE), Place.NOWHERE);
                });
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return List.of(new RoutineStatement.Drop(
                RoutineSpelling.kind(object),
                false,
                List.of(RoutineSpelling.reference(object, schema)),
                Behavior.DEFAULT,
                Place.NOWHERE));
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return List.of(new RoutineStatement.Rename(
                RoutineSpelling.kind(object),
                RoutineSpelling.reference(object, schema),
                Spelling.name(to),
                Place.NOWHERE));
    }

    /** What those who call it do not see is replaced; else it is dropped, if nothing needs it. */
    @Override
    public List<Statement> restore(Change change) {
        if (REPLACEABLE.contains(change.property()) || change.property().startsWith("setting ")) {
            return List.of(create(change.was(), change.before(), true));
        }
        boolean isFree = change.after().users(change.is().id()).isEmpty();
        return isFree ? Remedies.super.restore(change) : List.of();
    }
}
