package dev.rung.cli.dsl;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.SchemaStatement;
import java.util.List;

/** Statements about schemas. */
final class Schemas implements SchemaStatement.Cases<Code> {

    @Override
    public Code create(SchemaStatement.Create schema) {
        NotInDsl.unless(schema.owner().isEmpty() && schema.elements().isEmpty(), "what is said of a schema");
        return Code.db(
                        "createSchema" + (schema.ifNotExists() ? "IfNotExists" : ""),
                        schema.name().map(Name::text).orElseGet(() -> NotInDsl.because("a schema without a name")))
                .execute();
    }

    @Override
    public Code rename(SchemaStatement.Rename rename) {
        return OfObject.renamed("schema", qualified(rename.name()), rename.newName());
    }

    @Override
    public Code setOwner(SchemaStatement.SetOwner set) {
        return OfObject.owned("schema", qualified(set.name()), set.owner());
    }

    private static QualifiedName qualified(Name name) {
        return new QualifiedName(List.of(name), name.place());
    }

    @Override
    public Code drop(SchemaStatement.Drop drop) {
        return Drops.byJooq("Schema", drop.ifExists(), Drops.only(drop.names()).text(), drop.behavior());
    }
}
