package dev.rung.cli.dsl;

import dev.rung.sql.tree.ExtensionStatement;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;

/** Statements about extensions. */
final class Extensions implements ExtensionStatement.Cases<Code> {

    @Override
    public Code create(ExtensionStatement.Create extension) {
        var code = Code.call(
                "createExtension" + (extension.ifNotExists() ? "IfNotExists" : ""),
                extension.name().text());
        if (extension.schema().isPresent()) {
            code = code.then("schema", extension.schema().get().text());
        }
        if (extension.version().isPresent()) {
            code = code.then("version", extension.version().get().text());
        }
        return code.thenIf(extension.isCascade(), "cascade").executed();
    }

    @Override
    public Code update(ExtensionStatement.Update update) {
        var code = Code.call("alterExtension", update.name().text());
        return update.version()
                .map(version -> code.then("updateTo", version.text()))
                .orElseGet(() -> code.then("update"))
                .executed();
    }

    @Override
    public Code setSchema(ExtensionStatement.SetSchema set) {
        var name = new QualifiedName(List.<Name>of(set.name()), set.name().place());
        return OfObject.moved("extension", name, set.schema());
    }

    @Override
    public Code addMember(ExtensionStatement.AddMember add) {
        return NotInDsl.because("a member of an extension");
    }

    @Override
    public Code dropMember(ExtensionStatement.DropMember drop) {
        return NotInDsl.because("a member of an extension");
    }

    @Override
    public Code drop(ExtensionStatement.Drop drop) {
        return Drops.byPostgres(
                Code.call(
                        "dropExtension" + Drops.ifExists(drop.ifExists()),
                        Drops.only(drop.names()).text()),
                drop.behavior());
    }
}
