package dev.rung.cli.difference;

import dev.rung.sql.Identifier;
import dev.rung.sql.Parsed;
import dev.rung.sql.SqlParser;
import dev.rung.sql.tree.Cast;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.TableStatement;
import dev.rung.sql.tree.TypeName;
import java.util.Optional;

/** What SQL says, and the names in it as {@code CatalogChange} gives them. */
final class Trees {

    private Trees() {}

    /** What a statement says, with comments or without, if it can be read. */
    static Optional<Statement> of(String sql) {
        return SqlParser.parse(sql) instanceof Parsed.Read read ? Optional.of(read.statement()) : Optional.empty();
    }

    /** A statement as one of a kind, if it is. */
    static <S extends Statement> Optional<S> of(String sql, Class<S> kind) {
        return of(sql).filter(kind::isInstance).map(kind::cast);
    }

    /** What a statement does to a table, if it alters one. */
    static Optional<TableStatement.Alter> alter(String sql) {
        return of(sql, TableStatement.Alter.class);
    }

    /** A type as {@code format_type} writes it, if it can be read. */
    static Optional<TypeName> type(String written) {
        try {
            return SqlParser.expression("null::" + written) instanceof Cast cast
                    ? Optional.of(cast.type())
                    : Optional.empty();
        } catch (IllegalArgumentException noType) {
            return Optional.empty();
        }
    }

    /** The whole name of a part of a table. */
    static String name(QualifiedName table, Name part) {
        return table + "." + Identifier.quote(part.text());
    }
}
