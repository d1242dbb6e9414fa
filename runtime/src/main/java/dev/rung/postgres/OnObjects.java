package dev.rung.postgres;

import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** {@code GRANT} or {@code REVOKE} up to its objects. */
record OnObjects<Q>(QueryPart sql, Function<QueryPart, Q> then) implements PrivilegeSteps.OnStep<Q> {

    /** All of them stand in the statement as keywords, so each has to be made of words. */
    static QueryPart privileges(String... privileges) {
        return DSL.list(Arrays.stream(privileges).map(OnObjects::keyword).toList());
    }

    private static QueryPart keyword(String privilege) {
        if (!isWords(privilege)) {
            throw new IllegalArgumentException("`" + privilege + "` is not a privilege, such as `select` or `usage`");
        }
        return DSL.privilege(privilege);
    }

    private static boolean isWords(String privilege) {
        var words = Lexer.tokens(privilege);
        return !words.isEmpty()
                && words.stream().allMatch(word -> word.kind() == Token.Kind.WORD)
                && words.stream()
                        .map(Token::text)
                        .collect(Collectors.joining(" "))
                        .equals(privilege);
    }

    private Q on(String kind, QueryPart objects) {
        return then.apply(DSL.sql("{0} on " + kind + " {1}", sql, objects));
    }

    @Override
    public Q onTables(Name... names) {
        return on("table", DSL.list(names));
    }

    @Override
    public Q onTables(String... names) {
        return on("table", Parts.names(names));
    }

    @Override
    public Q onAllTablesInSchema(String... names) {
        return on("all tables in schema", Parts.names(names));
    }

    @Override
    public Q onSequences(Name... names) {
        return on("sequence", DSL.list(names));
    }

    @Override
    public Q onSequences(String... names) {
        return on("sequence", Parts.names(names));
    }

    @Override
    public Q onAllSequencesInSchema(String... names) {
        return on("all sequences in schema", Parts.names(names));
    }

    @Override
    public Q onFunction(Name name, DataType<?>... parameters) {
        return on("function", DSL.sql("{0}({1})", name, Parts.types(parameters)));
    }

    @Override
    public Q onAllFunctionsInSchema(String... names) {
        return on("all functions in schema", Parts.names(names));
    }

    @Override
    public Q onSchemas(String... names) {
        return on("schema", Parts.names(names));
    }

    @Override
    public Q onDatabases(String... names) {
        return on("database", Parts.names(names));
    }

    @Override
    public Q onTypes(Name... names) {
        return on("type", DSL.list(names));
    }

    @Override
    public Q onTypes(String... names) {
        return on("type", Parts.names(names));
    }
}
