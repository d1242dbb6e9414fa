package dev.rung.cli.dsl;

import dev.rung.sql.tree.ChangeOwner;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.ObjectReference;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.RoleName;
import dev.rung.sql.tree.RoutineKind;
import dev.rung.sql.tree.RoutineReference;
import dev.rung.sql.tree.TableAction;
import java.util.List;

/** What can be said of an object of any kind: its name, its owner, its schema. */
final class OfObject {

    private OfObject() {}

    /** The object after words that hold for any kind. */
    static Code of(Code begun, ObjectReference object) {
        return object.accept(new Reference(begun));
    }

    /** An object is given an owner. */
    static Code owned(String kind, QualifiedName name, RoleName owner) {
        return of("alterOwnerOf", kind, name, Roles.named(owner));
    }

    /** An owner is all that an object is given by the actions that it shares with tables. */
    static Code owned(String kind, boolean ifExists, QualifiedName name, List<TableAction> actions) {
        NotInDsl.unless(!ifExists, "if exists");
        return TableActions.only(actions) instanceof ChangeOwner change
                ? owned(kind, name, change.owner())
                : NotInDsl.because("alter " + kind);
    }

    /** An object is moved to a schema. */
    static Code moved(String kind, QualifiedName name, Name schema) {
        return of("alterSchemaOf", kind, name, schema.text());
    }

    /** An object that jOOQ has no words for is given a name. */
    static Code renamed(String kind, QualifiedName name, Name newName) {
        return of("alterNameOf", kind, name, newName.text());
    }

    private static Code of(String verb, String kind, QualifiedName name, String value) {
        return Code.call(verb).then(kind, Names.of(name)).then("to", value).executed();
    }

    /** A routine is given something. */
    static Code of(String verb, RoutineKind kind, RoutineReference routine, String value) {
        return routine(Code.call(verb), kind, routine).then("to", value).executed();
    }

    /** Something on a table is given a name. */
    static Code renamed(String kind, Name name, QualifiedName table, Name newName) {
        return Code.call("alterNameOf")
                .then(kind, name.text())
                .then("on", Names.of(table))
                .then("to", newName.text())
                .executed();
    }

    /** An object is given a name as jOOQ says it. */
    static Code renamedByJooq(String kind, boolean ifExists, QualifiedName name, Name newName) {
        return Code.db("alter" + kind + Drops.ifExists(ifExists), Names.of(name))
                .then("renameTo", newName.text())
                .execute();
    }

    private static Code routine(Code begun, RoutineKind kind, RoutineReference routine) {
        NotInDsl.unless(kind != RoutineKind.ROUTINE, "a routine of either kind");
        var method = kind == RoutineKind.FUNCTION ? "function" : "procedure";
        return begun.then(method, Names.of(routine.name()), Routines.types(routine));
    }

    /** The object that a statement of any kind is about. */
    private record Reference(Code begun) implements ObjectReference.Cases<Code> {

        @Override
        public Code named(ObjectReference.Named object) {
            return switch (object.kind()) {
                case TABLE -> named("table", object);
                case FOREIGN_TABLE -> named("foreignTable", object);
                case INDEX -> named("index", object);
                case VIEW -> named("view", object);
                case MATERIALIZED_VIEW -> named("materializedView", object);
                case SEQUENCE -> named("sequence", object);
                case COLLATION -> named("collation", object);
                case STATISTICS -> named("statistics", object);
                case SCHEMA -> named("schema", object);
                case EXTENSION -> named("extension", object);
                case DATABASE -> named("database", object);
                case ROLE -> named("role", object);
                case CONVERSION,
                        TEXT_SEARCH_PARSER,
                        TEXT_SEARCH_DICTIONARY,
                        TEXT_SEARCH_TEMPLATE,
                        TEXT_SEARCH_CONFIGURATION,
                        ACCESS_METHOD,
                        EVENT_TRIGGER,
                        FOREIGN_DATA_WRAPPER,
                        LANGUAGE,
                        PUBLICATION,
                        SERVER,
                        SUBSCRIPTION,
                        TABLESPACE -> NotInDsl.because("an object of this kind");
            };
        }

        private Code named(String method, ObjectReference.Named object) {
            return begun.then(method, Names.of(object.name()));
        }

        @Override
        public Code column(ObjectReference.Column object) {
            return NotInDsl.because("a column");
        }

        @Override
        public Code constraint(ObjectReference.Constraint object) {
            return begun.then("constraint", object.name().text()).then("on", Names.of(object.table()));
        }

        @Override
        public Code domainConstraint(ObjectReference.DomainConstraint object) {
            return NotInDsl.because("the constraint of a domain");
        }

        @Override
        public Code onTable(ObjectReference.OnTable object) {
            var method = switch (object.kind()) {
                case POLICY -> "policy";
                case RULE -> "rule";
                case TRIGGER -> "trigger";
            };
            return begun.then(method, object.name().text()).then("on", Names.of(object.table()));
        }

        @Override
        public Code routine(ObjectReference.Routine object) {
            return OfObject.routine(begun, object.kind(), object.routine());
        }

        @Override
        public Code type(ObjectReference.Type object) {
            return begun.then(object.isDomain() ? "domain" : "type", Names.of(Types.name(object.type())));
        }

        @Override
        public Code aggregate(ObjectReference.Aggregate object) {
            return NotInDsl.because("an aggregate");
        }

        @Override
        public Code operator(ObjectReference.Operator object) {
            return NotInDsl.because("an operator");
        }

        @Override
        public Code operators(ObjectReference.Operators object) {
            return NotInDsl.because("a set of operators");
        }

        @Override
        public Code cast(ObjectReference.Cast object) {
            return NotInDsl.because("a cast");
        }

        @Override
        public Code transform(ObjectReference.Transform object) {
            return NotInDsl.because("a transform");
        }

        @Override
        public Code largeObject(ObjectReference.LargeObject object) {
            return NotInDsl.because("a large object");
        }
    }
}
