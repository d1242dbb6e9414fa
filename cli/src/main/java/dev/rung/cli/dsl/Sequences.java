package dev.rung.cli.dsl;

import dev.rung.sql.tree.AddIdentity;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.SequenceOption;
import dev.rung.sql.tree.SequenceStatement;
import dev.rung.sql.tree.StandardType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Statements about sequences, with the options that do not go without saying. */
final class Sequences implements SequenceStatement.Cases<Code> {

    @Override
    public Code create(SequenceStatement.Create sequence) {
        NotInDsl.unless(sequence.persistence() == Persistence.PERMANENT, "a sequence that is not kept");
        var code = Code.db("createSequence" + (sequence.ifNotExists() ? "IfNotExists" : ""), Names.of(sequence.name()));
        return options(code, said(sequence.options())).execute();
    }

    /** The same sequence with the options that do not go without saying, in one order. */
    static SequenceStatement.Create plain(SequenceStatement.Create sequence) {
        return new SequenceStatement.Create(
                sequence.persistence(),
                sequence.ifNotExists(),
                sequence.name(),
                said(sequence.options()),
                sequence.place());
    }

    /** The options that do not go without saying, in one order. */
    static List<SequenceOption> said(List<SequenceOption> options) {
        return options.stream()
                .filter(option -> !option.accept(new GoesWithoutSaying(options)))
                .sorted(Comparator.comparing(option -> option.getClass().getSimpleName()))
                .toList();
    }

    /** The options of an identity that is added: its sequence has a name that goes without saying. */
    static List<SequenceOption> said(AddIdentity identity, QualifiedName table) {
        var usual = table.name().text() + "_" + identity.column().text() + "_seq";
        return said(identity.options()).stream()
                .filter(option -> !(option instanceof SequenceOption.Named named
                        && named.name().name().text().equals(usual)))
                .toList();
    }

    static Code options(Code begun, List<SequenceOption> options) {
        var code = begun;
        for (var option : options) {
            code = option.accept(new Written(code));
        }
        return code;
    }

    /** {@code owned by}, if that is all. */
    @Override
    public Code change(SequenceStatement.Change change) {
        NotInDsl.unless(!change.ifExists() && change.options().size() == 1, "several options");
        if (!(change.options().get(0) instanceof SequenceOption.OwnedBy owned)) {
            throw new NotInDsl("an option");
        }
        var code = Code.call("alterSequenceOwnedBy", Names.of(change.name()));
        return owned.column()
                .map(column -> ownedBy(code, column))
                .orElseGet(() -> code.then("none"))
                .executed();
    }

    private static Code ownedBy(Code code, QualifiedName column) {
        var table = tableOf(column).orElseGet(() -> NotInDsl.because("a column of nothing"));
        var name = column.name().text();
        return Names.isSimple(table)
                ? code.then("column", table.name().text(), name)
                : code.then("column", Names.qualified(table, name));
    }

    /** The table that a column is named with. */
    static Optional<QualifiedName> tableOf(QualifiedName column) {
        var parts = column.parts();
        return parts.size() > 1
                ? Optional.of(new QualifiedName(parts.subList(0, parts.size() - 1), column.place()))
                : Optional.empty();
    }

    @Override
    public Code alter(SequenceStatement.Alter alter) {
        return OfObject.owned("sequence", alter.ifExists(), alter.name(), alter.actions());
    }

    @Override
    public Code rename(SequenceStatement.Rename rename) {
        return OfObject.renamedByJooq("Sequence", rename.ifExists(), rename.name(), rename.newName());
    }

    @Override
    public Code setSchema(SequenceStatement.SetSchema set) {
        NotInDsl.unless(!set.ifExists(), "if exists");
        return OfObject.moved("sequence", set.name(), set.schema());
    }

    @Override
    public Code drop(SequenceStatement.Drop drop) {
        return Drops.alone("Sequence", drop.ifExists(), drop.names(), drop.behavior());
    }

    /** Whether an option is what PostgreSQL takes anyway (PostgreSQL 18, CREATE SEQUENCE). */
    private record GoesWithoutSaying(List<SequenceOption> options) implements SequenceOption.Cases<Boolean> {

        @Override
        public Boolean as(SequenceOption.As option) {
            return DataTypes.is(option.type(), StandardType.BIGINT);
        }

        @Override
        public Boolean cache(SequenceOption.Cache option) {
            return option.size().text().equals("1");
        }

        @Override
        public Boolean cycle(SequenceOption.Cycle option) {
            return !option.isOn();
        }

        @Override
        public Boolean increment(SequenceOption.Increment option) {
            return option.step().text().equals("1");
        }

        @Override
        public Boolean logging(SequenceOption.Logging option) {
            return false;
        }

        @Override
        public Boolean maximum(SequenceOption.Maximum option) {
            return option.value().isEmpty();
        }

        @Override
        public Boolean minimum(SequenceOption.Minimum option) {
            return option.value().isEmpty();
        }

        @Override
        public Boolean ownedBy(SequenceOption.OwnedBy option) {
            return option.column().isEmpty();
        }

        @Override
        public Boolean named(SequenceOption.Named option) {
            return false;
        }

        /** It starts with its least number if it goes up. */
        @Override
        public Boolean start(SequenceOption.Start option) {
            return option.value().text().equals("1") && options.stream().noneMatch(GoesWithoutSaying::movesStart);
        }

        private static boolean movesStart(SequenceOption option) {
            return option instanceof SequenceOption.Minimum minimum
                            && minimum.value().isPresent()
                    || option instanceof SequenceOption.Increment increment
                            && increment.step().text().startsWith("-");
        }

        @Override
        public Boolean restart(SequenceOption.Restart option) {
            return false;
        }
    }

    /** An option as jOOQ and {@code PostgresDSL} say it. */
    private record Written(Code code) implements SequenceOption.Cases<Code> {

        @Override
        public Code as(SequenceOption.As option) {
            return NotInDsl.because("the type of a sequence");
        }

        @Override
        public Code cache(SequenceOption.Cache option) {
            return code.then("cache", Literals.number(option.size()));
        }

        @Override
        public Code cycle(SequenceOption.Cycle option) {
            return code.then("cycle");
        }

        @Override
        public Code increment(SequenceOption.Increment option) {
            return code.then("incrementBy", Literals.number(option.step()));
        }

        @Override
        public Code logging(SequenceOption.Logging option) {
            return NotInDsl.because("logged");
        }

        @Override
        public Code maximum(SequenceOption.Maximum option) {
            return code.then("maxvalue", Literals.number(option.value().orElseThrow()));
        }

        @Override
        public Code minimum(SequenceOption.Minimum option) {
            return code.then("minvalue", Literals.number(option.value().orElseThrow()));
        }

        @Override
        public Code ownedBy(SequenceOption.OwnedBy option) {
            return NotInDsl.because("owned by");
        }

        @Override
        public Code named(SequenceOption.Named option) {
            return NotInDsl.because("the name of the sequence");
        }

        @Override
        public Code start(SequenceOption.Start option) {
            return code.then("startWith", Literals.number(option.value()));
        }

        @Override
        public Code restart(SequenceOption.Restart option) {
            return NotInDsl.because("restart");
        }
    }
}
