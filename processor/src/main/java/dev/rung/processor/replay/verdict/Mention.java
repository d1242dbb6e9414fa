package dev.rung.processor.replay.verdict;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Parsed;
import dev.rung.sql.lexer.Keywords;
import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.BlockStatement;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.Tree;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names that stand in a statement, in their order, each once.
 *
 * @param names the names
 */
record Mention(List<String> names) {

    /** What a statement names; of one that is not read, all that is no reserved word may be a name. */
    static Mention of(CompiledStatement statement) {
        return statement.parsed() instanceof Parsed.Read read ? of(read.statement()) : of(statement.sql());
    }

    /** What a tree names, or the code in it. */
    static Mention of(Node tree) {
        var code = Tree.all(tree, BlockStatement.Do.class);
        if (!code.isEmpty()) {
            return of(code.get(0).code().text());
        }
        return new Mention(Tree.all(tree, Name.class).stream()
                .sorted(Comparator.comparingInt(name -> name.place().start()))
                .map(Name::text)
                .distinct()
                .toList());
    }

    /** What may be a name in a text. */
    static Mention of(String sql) {
        return new Mention(Lexer.tokens(sql).stream()
                .filter(Mention::mayBeName)
                .map(Token::value)
                .distinct()
                .toList());
    }

    private static boolean mayBeName(Token token) {
        return token.kind() == Token.Kind.QUOTED
                || (token.kind() == Token.Kind.WORD && Keywords.category(token.value()) != Keywords.Category.RESERVED);
    }

    /** Those that stand for nothing in a schema: no object has the name, and no part of an object that is named too. */
    List<String> without(Schema schema) {
        var known = schema.objects().values().stream()
                .filter(object -> names.contains(object.name()) && isReached(object, schema))
                .map(SchemaObject::name)
                .collect(Collectors.toSet());
        return without(known);
    }

    private boolean isReached(SchemaObject object, Schema schema) {
        return !object.kind().isPart()
                || schema.find(object.parent())
                        .filter(owner -> names.contains(owner.name()))
                        .isPresent();
    }

    private List<String> without(Set<String> known) {
        return names.stream().filter(name -> !known.contains(name)).toList();
    }
}
