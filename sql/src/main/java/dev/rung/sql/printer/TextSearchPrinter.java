package dev.rung.sql.printer;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TextSearchStatement;
import dev.rung.sql.tree.TextSearchStatement.AddMapping;
import dev.rung.sql.tree.TextSearchStatement.AlterDictionary;
import dev.rung.sql.tree.TextSearchStatement.AlterMapping;
import dev.rung.sql.tree.TextSearchStatement.Create;
import dev.rung.sql.tree.TextSearchStatement.Drop;
import dev.rung.sql.tree.TextSearchStatement.DropMapping;
import dev.rung.sql.tree.TextSearchStatement.Kind;
import dev.rung.sql.tree.TextSearchStatement.Rename;
import dev.rung.sql.tree.TextSearchStatement.ReplaceDictionary;
import dev.rung.sql.tree.TextSearchStatement.SetOwner;
import dev.rung.sql.tree.TextSearchStatement.SetSchema;
import java.util.List;

/** Creates, changes and drops objects of text search. */
final class TextSearchPrinter implements TextSearchStatement.Cases<Output> {

    private final Output out;

    private TextSearchPrinter(Output out) {
        this.out = out;
    }

    static void print(TextSearchStatement statement, Output out) {
        statement.accept(new TextSearchPrinter(out));
    }

    @Override
    public Output create(Create statement) {
        out.words("create", "text", "search").words(statement.kind()).name(statement.name());
        return out.options(statement.options());
    }

    @Override
    public Output alterDictionary(AlterDictionary statement) {
        return alter(Kind.DICTIONARY, statement.name()).options(statement.options());
    }

    @Override
    public Output addMapping(AddMapping statement) {
        alter(Kind.CONFIGURATION, statement.name()).words("add", "mapping");
        return dictionaries(statement.tokenTypes(), statement.dictionaries());
    }

    @Override
    public Output alterMapping(AlterMapping statement) {
        alter(Kind.CONFIGURATION, statement.name()).words("alter", "mapping");
        return dictionaries(statement.tokenTypes(), statement.dictionaries());
    }

    @Override
    public Output replaceDictionary(ReplaceDictionary statement) {
        alter(Kind.CONFIGURATION, statement.name()).words("alter", "mapping");
        out.wordsIf(!statement.tokenTypes().isEmpty(), "for").separated(statement.tokenTypes(), out::name);
        out.words("replace").name(statement.dictionary());
        return out.words("with").name(statement.newDictionary());
    }

    @Override
    public Output dropMapping(DropMapping statement) {
        alter(Kind.CONFIGURATION, statement.name()).words("drop", "mapping").ifExists(statement.ifExists());
        return out.words("for").separated(statement.tokenTypes(), out::name);
    }

    @Override
    public Output rename(Rename statement) {
        return alter(statement.kind(), statement.name()).words("rename", "to").name(statement.newName());
    }

    @Override
    public Output setOwner(SetOwner statement) {
        return alter(statement.kind(), statement.name()).words("owner", "to").role(statement.owner());
    }

    @Override
    public Output setSchema(SetSchema statement) {
        return alter(statement.kind(), statement.name()).words("set", "schema").name(statement.schema());
    }

    @Override
    public Output drop(Drop statement) {
        out.words("drop", "text", "search").words(statement.kind()).ifExists(statement.ifExists());
        return out.separated(statement.names(), out::name).behavior(statement.behavior());
    }

    private Output alter(Kind kind, QualifiedName name) {
        return out.words("alter", "text", "search").words(kind).name(name);
    }

    private Output dictionaries(List<Name> tokenTypes, List<QualifiedName> dictionaries) {
        out.words("for").separated(tokenTypes, out::name);
        return out.words("with").separated(dictionaries, out::name);
    }
}
