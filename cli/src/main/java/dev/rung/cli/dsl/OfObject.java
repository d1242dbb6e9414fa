package dev.rung.cli.dsl;

import dev.rung.processor.parse.Alteration;
import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.ObjectReference;
import dev.rung.processor.parse.SqlStatement;
import java.util.Map;

/** What can be said of an object of any kind: its name, its owner, its schema. */
final class OfObject {

    private static final Map<ObjectKind, String> METHODS = Map.ofEntries(
            Map.entry(ObjectKind.TABLE, "table"),
            Map.entry(ObjectKind.VIEW, "view"),
            Map.entry(ObjectKind.MATERIALIZED_VIEW, "materializedView"),
            Map.entry(ObjectKind.INDEX, "index"),
            Map.entry(ObjectKind.SEQUENCE, "sequence"),
            Map.entry(ObjectKind.TYPE, "type"),
            Map.entry(ObjectKind.DOMAIN, "domain"),
            Map.entry(ObjectKind.STATISTICS, "statistics"),
            Map.entry(ObjectKind.COLLATION, "collation"),
            Map.entry(ObjectKind.FUNCTION, "function"),
            Map.entry(ObjectKind.PROCEDURE, "procedure"),
            Map.entry(ObjectKind.CONSTRAINT, "constraint"),
            Map.entry(ObjectKind.TRIGGER, "trigger"),
            Map.entry(ObjectKind.POLICY, "policy"),
            Map.entry(ObjectKind.RULE, "rule"),
            Map.entry(ObjectKind.SCHEMA, "schema"),
            Map.entry(ObjectKind.EXTENSION, "extension"));

    private OfObject() {}

    /** The object after words that hold for any kind. */
    static Code of(Code begun, ObjectKind kind, ObjectReference object) {
        var method = METHODS.get(kind);
        if (method == null) {
            throw new NotInDsl("a " + kind.words());
        }
        var signature = object.signature();
        var code = signature == null
                ? begun.then(method, Names.of(object.name()))
                : begun.then(method, Names.of(object.name()), Routines.types(signature));
        return object.on() == null ? code : code.then("on", Names.of(object.on()));
    }

    /** A name, a schema or an owner that is given to an object. */
    static Code altered(SqlStatement.Alter alter) {
        if (alter.alterations().size() != 1 || alter.ifExists()) {
            throw new NotInDsl("several actions");
        }
        var alteration = alter.alterations().get(0);
        if (alteration instanceof Alteration.Rename rename) {
            return of(Code.call("alterNameOf"), alter.kind(), alter.object())
                    .then("to", rename.to())
                    .executed();
        } else if (alteration instanceof Alteration.SetSchema set) {
            return of(Code.call("alterSchemaOf"), alter.kind(), alter.object())
                    .then("to", set.schema())
                    .executed();
        } else if (alteration instanceof Alteration.SetProperty set
                && set.property().equals("owner")
                && set.value() != null) {
            return of(Code.call("alterOwnerOf"), alter.kind(), alter.object())
                    .then("to", set.value().text())
                    .executed();
        }
        throw new NotInDsl("alter " + alter.kind().words());
    }
}
