package dev.rung.cli.dsl;

import dev.rung.sql.Parsed;
import dev.rung.sql.SqlParser;
import dev.rung.sql.tree.ColumnDefinition;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.TableStatement;
import java.util.Optional;

/**
 * A statement of a script.
 *
 * @param text the statement, with the comments before it
 * @param sql the same without the comments
 * @param tree what it says, if it could be read
 */
record ScriptStatement(String text, String sql, Optional<Statement> tree) {

    static ScriptStatement of(String text) {
        var sql = Dsl.withoutComments(text);
        return new ScriptStatement(
                text,
                sql,
                SqlParser.parse(sql) instanceof Parsed.Read read ? Optional.of(read.statement()) : Optional.empty());
    }

    /** The statement as one of a kind, if it is. */
    <S extends Statement> Optional<S> as(Class<S> kind) {
        return tree.filter(kind::isInstance).map(kind::cast);
    }

    /** The table that it makes, if it does and the columns stand in it. */
    Optional<TableStatement.Create> table() {
        return as(TableStatement.Create.class)
                .filter(table -> table.elements().stream().anyMatch(ColumnDefinition.class::isInstance));
    }

    /** The same with another text of the table that it makes. */
    ScriptStatement with(TableText table) {
        return of(text.substring(0, text.length() - sql.length()) + table);
    }
}
