package dev.rung.cli.dsl;

import dev.rung.sql.tree.CollationStatement;

/** Statements about collations. */
final class Collations implements CollationStatement.Cases<Code> {

    @Override
    public Code create(CollationStatement.Create collation) {
        return NotInDsl.because("create collation");
    }

    @Override
    public Code copy(CollationStatement.Copy copy) {
        return NotInDsl.because("create collation");
    }

    @Override
    public Code refreshVersion(CollationStatement.RefreshVersion refresh) {
        return NotInDsl.because("the version of a collation");
    }

    @Override
    public Code rename(CollationStatement.Rename rename) {
        return OfObject.renamed("collation", rename.name(), rename.newName());
    }

    @Override
    public Code setOwner(CollationStatement.SetOwner set) {
        return OfObject.owned("collation", set.name(), set.owner());
    }

    @Override
    public Code setSchema(CollationStatement.SetSchema set) {
        return OfObject.moved("collation", set.name(), set.schema());
    }

    @Override
    public Code drop(CollationStatement.Drop drop) {
        return NotInDsl.because("drop collation");
    }
}
