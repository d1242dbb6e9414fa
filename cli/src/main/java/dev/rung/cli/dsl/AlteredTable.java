package dev.rung.cli.dsl;

import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Relation;

/**
 * The table that an {@code alter table} is about.
 *
 * @param source the statement
 * @param name the table
 * @param ifExists whether it need not be there
 */
record AlteredTable(Source source, QualifiedName name, boolean ifExists) {

    static AlteredTable of(Source source, Relation table, boolean ifExists) {
        NotInDsl.unless(table.descent() != Relation.Descent.ONLY, "only");
        return new AlteredTable(source, table.name(), ifExists);
    }

    /** The beginning of a statement of jOOQ's. */
    Code begun() {
        return Code.db("alterTable" + (ifExists ? "IfExists" : ""), Names.of(name));
    }

    /** A statement of {@code PostgresDSL}, with the table that it is about. */
    Code on(Code code) {
        NotInDsl.unless(!ifExists, "if exists");
        return code.then("on", Names.of(name));
    }
}
