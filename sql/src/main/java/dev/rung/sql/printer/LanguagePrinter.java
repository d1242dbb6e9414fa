package dev.rung.sql.printer;

import dev.rung.sql.tree.LanguageStatement;
import dev.rung.sql.tree.LanguageStatement.Create;
import dev.rung.sql.tree.LanguageStatement.Drop;
import dev.rung.sql.tree.LanguageStatement.Functions;
import dev.rung.sql.tree.LanguageStatement.Rename;
import dev.rung.sql.tree.LanguageStatement.SetOwner;

/** Creates, changes and drops languages. */
final class LanguagePrinter implements LanguageStatement.Cases<Output> {

    private final Output out;

    private LanguagePrinter(Output out) {
        this.out = out;
    }

    static void print(LanguageStatement statement, Output out) {
        statement.accept(new LanguagePrinter(out));
    }

    @Override
    public Output create(Create statement) {
        out.words("create").wordsIf(statement.orReplace(), "or", "replace").wordsIf(statement.isTrusted(), "trusted");
        out.words("language").name(statement.name());
        statement.functions().ifPresent(this::functions);
        return out;
    }

    @Override
    public Output rename(Rename statement) {
        return out.words("alter", "language")
                .name(statement.name())
                .words("rename", "to")
                .name(statement.newName());
    }

    @Override
    public Output setOwner(SetOwner statement) {
        return out.words("alter", "language")
                .name(statement.name())
                .words("owner", "to")
                .role(statement.owner());
    }

    @Override
    public Output drop(Drop statement) {
        out.words("drop", "language").ifExists(statement.ifExists());
        return out.separated(statement.names(), out::name).behavior(statement.behavior());
    }

    private void functions(Functions functions) {
        out.words("handler").name(functions.handler());
        out.optional(functions.inline(), out::name, "inline");
        out.optional(functions.validator(), out::name, "validator");
    }
}
