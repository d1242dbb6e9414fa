package dev.rung.processor.replay.effect.column;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Sequence;
import dev.rung.sql.Place;
import dev.rung.sql.SqlParser;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.Cast;
import dev.rung.sql.tree.NumberConstant;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.SequenceOption;
import dev.rung.sql.tree.SequenceStatement;
import dev.rung.sql.tree.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts sequences right. */
public final class SequenceRemedies implements Remedies {

    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        var sequence = object.definition(Sequence.class);
        var options = new ArrayList<>(options(sequence));
        type(sequence).ifPresent(type -> options.add(0, type));
        owner(object, schema).ifPresent(options::add);
        return List.of(new SequenceStatement.Create(
                sequence.isLogged() ? Persistence.PERMANENT : Persistence.UNLOGGED,
                false,
                new Spelling(schema).of(object),
                options,
                Place.NOWHERE));
    }

    private static Optional<SequenceOption> type(Sequence sequence) {
        return Optional.of(sequence.type())
                .filter(type -> !type.equals("bigint"))
                .map(type ->
                        new SequenceOption.As(((Cast) SqlParser.expression("null::" + type)).type(), Place.NOWHERE));
    }

    /** {@code owned by}, if a column owns it. */
    private static Optional<SequenceOption> owner(SchemaObject object, Schema schema) {
        return schema.find(object.parent()).map(column -> {
            var parts = new ArrayList<>(new Spelling(schema).ownerOf(column).parts());
            parts.add(Spelling.name(column));
            return new SequenceOption.OwnedBy(Optional.of(new QualifiedName(parts, Place.NOWHERE)), Place.NOWHERE);
        });
    }

    /** Gives a sequence back to the column that owned it. */
    public static Statement own(SchemaObject sequence, Schema schema) {
        return new SequenceStatement.Change(
                false,
                new Spelling(schema).of(sequence),
                owner(sequence, schema).stream().toList(),
                Place.NOWHERE);
    }

    /** What is not as PostgreSQL has it where nothing is said. */
    static List<SequenceOption> options(Sequence sequence) {
        var standard = Sequence.of(sequence.type(), sequence.increment());
        var options = new ArrayList<SequenceOption>();
        if (sequence.increment() != 1) {
            options.add(new SequenceOption.Increment(number(sequence.increment()), Place.NOWHERE));
        }
        if (sequence.least() != standard.least()) {
            options.add(new SequenceOption.Minimum(Optional.of(number(sequence.least())), Place.NOWHERE));
        }
        if (sequence.greatest() != standard.greatest()) {
            options.add(new SequenceOption.Maximum(Optional.of(number(sequence.greatest())), Place.NOWHERE));
        }
        if (sequence.first() != (sequence.increment() > 0 ? sequence.least() : sequence.greatest())) {
            options.add(new SequenceOption.Start(number(sequence.first()), Place.NOWHERE));
        }
        if (sequence.cache() != 1) {
            options.add(new SequenceOption.Cache(number(sequence.cache()), Place.NOWHERE));
        }
        if (sequence.isCycling()) {
            options.add(new SequenceOption.Cycle(true, Place.NOWHERE));
        }
        return options;
    }

    private static NumberConstant number(long value) {
        return new NumberConstant(Long.toString(value), Place.NOWHERE);
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return List.of(new SequenceStatement.Drop(
                false, List.of(new Spelling(schema).of(object)), Behavior.DEFAULT, Place.NOWHERE));
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return List.of(
                new SequenceStatement.Rename(false, new Spelling(schema).of(object), Spelling.name(to), Place.NOWHERE));
    }

    /** All of it at once, since the numbers bound each other. */
    @Override
    public List<Statement> restore(Change change) {
        var was = change.was().definition(Sequence.class);
        var is = change.is().definition(Sequence.class);
        var name = new Spelling(change.after()).of(change.is());
        if (change.property().equals("unlogged")) {
            return List.of(new SequenceStatement.Alter(
                    false,
                    name,
                    List.of(new dev.rung.sql.tree.SetLogged(was.isLogged(), Place.NOWHERE)),
                    Place.NOWHERE));
        }
        var options = change.property().equals("owned by")
                ? List.of(owner(change.was(), change.before())
                        .orElse(new SequenceOption.OwnedBy(Optional.empty(), Place.NOWHERE)))
                : differing(was, is);
        return List.of(new SequenceStatement.Change(false, name, options, Place.NOWHERE));
    }

    private static List<SequenceOption> differing(Sequence was, Sequence is) {
        var options = new ArrayList<SequenceOption>();
        if (!was.type().equals(is.type())) {
            options.add(
                    new SequenceOption.As(((Cast) SqlParser.expression("null::" + was.type())).type(), Place.NOWHERE));
        }
        if (was.increment() != is.increment()) {
            options.add(new SequenceOption.Increment(number(was.increment()), Place.NOWHERE));
        }
        if (was.least() != is.least()) {
            options.add(new SequenceOption.Minimum(Optional.of(number(was.least())), Place.NOWHERE));
        }
        if (was.greatest() != is.greatest()) {
            options.add(new SequenceOption.Maximum(Optional.of(number(was.greatest())), Place.NOWHERE));
        }
        if (was.first() != is.first()) {
            options.add(new SequenceOption.Start(number(was.first()), Place.NOWHERE));
        }
        if (was.cache() != is.cache()) {
            options.add(new SequenceOption.Cache(number(was.cache()), Place.NOWHERE));
        }
        if (was.isCycling() != is.isCycling()) {
            options.add(new SequenceOption.Cycle(was.isCycling(), Place.NOWHERE));
        }
        return options;
    }
}
