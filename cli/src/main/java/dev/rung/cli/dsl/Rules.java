package dev.rung.cli.dsl;

import dev.rung.sql.tree.RuleStatement;

/** Statements about rules. */
final class Rules implements RuleStatement.Cases<Code> {

    @Override
    public Code create(RuleStatement.Create rule) {
        return NotInDsl.because("create rule");
    }

    @Override
    public Code rename(RuleStatement.Rename rename) {
        return OfObject.renamed("rule", rename.name(), rename.table(), rename.newName());
    }

    @Override
    public Code drop(RuleStatement.Drop drop) {
        return NotInDsl.because("drop rule");
    }
}
