package dev.rung.sql.printer;

import dev.rung.sql.tree.NumberConstant;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.StatisticsStatement;
import java.util.Optional;

/** Creates, changes and drops extended statistics. */
final class StatisticsPrinter implements StatisticsStatement.Cases<Output> {

    private final Output out;

    private StatisticsPrinter(Output out) {
        this.out = out;
    }

    static void print(StatisticsStatement statement, Output out) {
        statement.accept(new StatisticsPrinter(out));
    }

    /** How much is gathered. */
    static Output target(Optional<NumberConstant> target, Output out) {
        out.words("set", "statistics");
        return target.map(out::number).orElseGet(() -> out.words("default"));
    }

    @Override
    public Output create(StatisticsStatement.Create statement) {
        out.words("create", "statistics")
                .ifNotExists(statement.ifNotExists())
                .optional(statement.name(), out::name)
                .listIfAny(statement.kinds(), out::name)
                .words("on")
                .separated(statement.keys(), key -> KeyPrinter.key(key, out));
        FromPrinter.items("from", statement.tables(), out);
        return out;
    }

    private Output alter(QualifiedName name) {
        return out.words("alter", "statistics").name(name);
    }

    @Override
    public Output setTarget(StatisticsStatement.SetTarget statement) {
        out.words("alter", "statistics").ifExists(statement.ifExists()).name(statement.name());
        return target(statement.target(), out);
    }

    @Override
    public Output rename(StatisticsStatement.Rename statement) {
        return alter(statement.name()).words("rename", "to").name(statement.newName());
    }

    @Override
    public Output setSchema(StatisticsStatement.SetSchema statement) {
        return alter(statement.name()).words("set", "schema").name(statement.schema());
    }

    @Override
    public Output changeOwner(StatisticsStatement.ChangeOwner statement) {
        return alter(statement.name()).words("owner", "to").role(statement.owner());
    }

    @Override
    public Output drop(StatisticsStatement.Drop statement) {
        return out.words("drop", "statistics")
                .ifExists(statement.ifExists())
                .separated(statement.names(), out::name)
                .behavior(statement.behavior());
    }
}
