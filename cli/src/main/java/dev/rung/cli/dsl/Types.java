package dev.rung.cli.dsl;

import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TextConstant;
import dev.rung.sql.tree.TypeName;
import dev.rung.sql.tree.TypeStatement;

/** Statements about types. */
final class Types implements TypeStatement.Cases<Code> {

    @Override
    public Code createEnum(TypeStatement.CreateEnum type) {
        return Code.db("createType", Names.of(type.name()))
                .then("asEnum", type.values().stream().map(TextConstant::text).toList())
                .execute();
    }

    @Override
    public Code createComposite(TypeStatement.CreateComposite type) {
        NotInDsl.unless(!type.attributes().isEmpty(), "a type of nothing");
        return Code.db("createType", Names.of(type.name()))
                .then("as", type.attributes().stream().map(Types::attribute).toList())
                .execute();
    }

    private static Code attribute(TypeStatement.Attribute attribute) {
        var type = DataTypes.of(attribute.type());
        return Code.call(
                "field",
                Code.call("name", attribute.name().text()),
                attribute
                        .collation()
                        .map(collation -> type.then("collation", Code.call("collation", Names.simple(collation))))
                        .orElse(type));
    }

    @Override
    public Code createShell(TypeStatement.CreateShell type) {
        return NotInDsl.because("a type that is not made yet");
    }

    @Override
    public Code createBase(TypeStatement.CreateBase type) {
        return NotInDsl.because("a base type");
    }

    @Override
    public Code createRange(TypeStatement.CreateRange type) {
        return NotInDsl.because("a range type");
    }

    @Override
    public Code addValue(TypeStatement.AddValue add) {
        var value = add.value().text();
        var type = Names.of(add.name());
        if (!add.ifNotExists() && add.neighbor().isEmpty()) {
            return Code.db("alterType", type).then("addValue", value).execute();
        }
        var code = Code.call("addEnumValue" + (add.ifNotExists() ? "IfNotExists" : ""), value)
                .then("to", type);
        return add.neighbor()
                .map(neighbor -> code.then(
                        neighbor.side() == TypeStatement.Side.BEFORE ? "before" : "after",
                        neighbor.value().text()))
                .orElse(code)
                .executed();
    }

    @Override
    public Code renameValue(TypeStatement.RenameValue rename) {
        return Code.db("alterType", Names.of(rename.name()))
                .then("renameValue", rename.value().text())
                .then("to", rename.newValue().text())
                .execute();
    }

    @Override
    public Code alterAttributes(TypeStatement.AlterAttributes alter) {
        return NotInDsl.because("the attributes of a type");
    }

    @Override
    public Code renameAttribute(TypeStatement.RenameAttribute rename) {
        return NotInDsl.because("the attributes of a type");
    }

    @Override
    public Code setOptions(TypeStatement.SetOptions set) {
        return NotInDsl.because("the options of a type");
    }

    @Override
    public Code rename(TypeStatement.Rename rename) {
        return Code.db("alterType", Names.of(rename.name()))
                .then("renameTo", rename.newName().text())
                .execute();
    }

    @Override
    public Code setOwner(TypeStatement.SetOwner set) {
        return OfObject.owned("type", set.name(), set.owner());
    }

    @Override
    public Code setSchema(TypeStatement.SetSchema set) {
        return OfObject.moved("type", set.name(), set.schema());
    }

    @Override
    public Code drop(TypeStatement.Drop drop) {
        return Drops.byJooq("Type", drop.ifExists(), Names.of(name(Drops.only(drop.types()))), drop.behavior());
    }

    /** The name of a type that somebody made. */
    static QualifiedName name(TypeName type) {
        return type.base() instanceof TypeName.Named named
                        && named.modifiers().isEmpty()
                        && type.dimensions().isEmpty()
                        && !type.isSet()
                ? named.name()
                : NotInDsl.because("a type that is no name");
    }
}
