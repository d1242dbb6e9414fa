package dev.rung.cli.dsl;

import dev.rung.sql.tree.StatisticsStatement;

/** Statements about statistics. */
final class Statistics implements StatisticsStatement.Cases<Code> {

    @Override
    public Code create(StatisticsStatement.Create statistics) {
        return NotInDsl.because("create statistics");
    }

    @Override
    public Code setTarget(StatisticsStatement.SetTarget set) {
        return NotInDsl.because("the target of statistics");
    }

    @Override
    public Code rename(StatisticsStatement.Rename rename) {
        return OfObject.renamed("statistics", rename.name(), rename.newName());
    }

    @Override
    public Code setSchema(StatisticsStatement.SetSchema set) {
        return OfObject.moved("statistics", set.name(), set.schema());
    }

    @Override
    public Code changeOwner(StatisticsStatement.ChangeOwner change) {
        return OfObject.owned("statistics", change.name(), change.owner());
    }

    @Override
    public Code drop(StatisticsStatement.Drop drop) {
        return Drops.byPostgres(
                Code.call("dropStatistics" + Drops.ifExists(drop.ifExists()), Names.of(Drops.only(drop.names()))),
                drop.behavior());
    }
}
