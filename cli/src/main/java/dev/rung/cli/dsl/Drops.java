package dev.rung.cli.dsl;

import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.ObjectReference;
import dev.rung.processor.parse.SqlStatement;
import java.util.Map;
import java.util.Set;

/** {@code drop} of one object. */
final class Drops {

    private static final Map<ObjectKind, String> JOOQ = Map.of(
            ObjectKind.TABLE, "dropTable",
            ObjectKind.VIEW, "dropView",
            ObjectKind.MATERIALIZED_VIEW, "dropMaterializedView",
            ObjectKind.INDEX, "dropIndex",
            ObjectKind.SEQUENCE, "dropSequence",
            ObjectKind.TYPE, "dropType",
            ObjectKind.DOMAIN, "dropDomain",
            ObjectKind.SCHEMA, "dropSchema");
    private static final Map<ObjectKind, String> POSTGRES = Map.of(
            ObjectKind.FUNCTION, "dropFunction",
            ObjectKind.PROCEDURE, "dropProcedure",
            ObjectKind.TRIGGER, "dropTrigger",
            ObjectKind.POLICY, "dropPolicy",
            ObjectKind.EXTENSION, "dropExtension",
            ObjectKind.STATISTICS, "dropStatistics");
    private static final Set<ObjectKind> ALWAYS_RESTRICTED =
            Set.of(ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW, ObjectKind.SEQUENCE);

    private Drops() {}

    static Code of(SqlStatement.Drop drop, boolean concurrently) {
        if (drop.objects().size() != 1) {
            throw new NotInDsl("several objects");
        }
        var object = drop.objects().get(0);
        var ifExists = drop.ifExists() ? "IfExists" : "";
        if (concurrently) {
            return Code.call("dropIndexConcurrently" + ifExists, Names.of(object.name()))
                    .executed();
        }
        if (JOOQ.containsKey(drop.kind())) {
            if (drop.cascade() && ALWAYS_RESTRICTED.contains(drop.kind())) {
                throw new NotInDsl("cascade");
            }
            return Code.db(JOOQ.get(drop.kind()) + ifExists, Names.of(object.name()))
                    .thenIf(drop.cascade(), "cascade")
                    .execute();
        }
        if (!POSTGRES.containsKey(drop.kind())) {
            throw new NotInDsl("drop " + drop.kind().words());
        }
        return rest(Code.call(POSTGRES.get(drop.kind()) + ifExists, name(drop.kind(), object)), object)
                .thenIf(drop.cascade(), "cascade")
                .executed();
    }

    private static Object name(ObjectKind kind, ObjectReference object) {
        return kind == ObjectKind.EXTENSION ? Names.simple(object.name()) : Names.of(object.name());
    }

    private static Code rest(Code code, ObjectReference object) {
        var on = object.on();
        if (on != null) {
            return code.then("on", Names.of(on));
        }
        var signature = object.signature();
        return signature == null ? code : code.then("parameters", Routines.types(signature));
    }
}
