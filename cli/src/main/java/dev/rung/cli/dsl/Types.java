package dev.rung.cli.dsl;

import dev.rung.processor.parse.Alteration;
import dev.rung.processor.parse.Labels;
import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.SqlStatement;
import java.util.Set;

/** Enums, composite types and domains. */
final class Types {

    private Types() {}

    static Code create(SqlStatement.CreateType type) {
        var labels = type.properties().get("labels");
        if (type.kind() == ObjectKind.TYPE && labels != null) {
            return begun("createType", type)
                    .then("asEnum", Labels.of(labels).values())
                    .execute();
        }
        if (type.kind() == ObjectKind.TYPE && !type.attributes().isEmpty()) {
            return begun("createType", type)
                    .then(
                            "as",
                            type.attributes().stream()
                                    .map(attribute -> Code.call(
                                            "field", Code.call("name", attribute.name()), Columns.type(attribute)))
                                    .toList())
                    .execute();
        }
        return domain(type);
    }

    private static Code begun(String method, SqlStatement.CreateType type) {
        return Code.db(method, Names.of(type.name()));
    }

    private static Code domain(SqlStatement.CreateType domain) {
        var type = domain.properties().get("type");
        if (domain.kind() != ObjectKind.DOMAIN
                || type == null
                || !Set.of("type", "default").containsAll(domain.properties().keySet())) {
            throw new NotInDsl("what is said of a type");
        }
        var name = Routines.typeName(type.text());
        var code = begun("createDomain", domain).then("as", DataTypes.of(name));
        var value = domain.properties().get("default");
        code = value == null ? code : code.then("default_", Columns.value(value, name));
        var constraints = domain.constraints().stream().map(Constraints::of).toList();
        return code.thenIf(!constraints.isEmpty(), "constraints", constraints).execute();
    }

    static Code alter(SqlStatement.Alter alter) {
        if (alter.alterations().size() != 1) {
            throw new NotInDsl("several actions");
        }
        var name = Names.of(alter.object().name());
        var alteration = alter.alterations().get(0);
        if (alteration instanceof Alteration.AddLabel add) {
            return addLabel(add, name);
        } else if (alteration instanceof Alteration.RenameLabel rename) {
            return Code.db("alterType", name)
                    .then("renameValue", rename.from())
                    .then("to", rename.to())
                    .execute();
        } else if (alteration instanceof Alteration.Rename rename) {
            return Code.db("alterType", name).then("renameTo", rename.to()).execute();
        }
        throw new NotInDsl("alter type");
    }

    private static Code addLabel(Alteration.AddLabel add, Object type) {
        if (!add.ifNotExists() && add.neighbour() == null) {
            return Code.db("alterType", type).then("addValue", add.label()).execute();
        }
        var code = Code.call(add.ifNotExists() ? "addEnumValueIfNotExists" : "addEnumValue", add.label())
                .then("to", type);
        return (add.neighbour() == null ? code : code.then(add.before() ? "before" : "after", add.neighbour()))
                .executed();
    }
}
