package dev.rung.cli.dsl;

import dev.rung.processor.parse.ObjectReference;
import dev.rung.processor.parse.SqlStatement;
import java.util.List;

/** {@code grant} and {@code revoke} on objects with a name. */
final class Grants {

    private Grants() {}

    static Code of(SqlStatement.Privileges privileges) {
        var verb = privileges.isGrant() ? "grantPrivileges" : "revokePrivileges";
        var code = on(Code.call(verb, privileges.privileges()), privileges);
        var preposition = privileges.isGrant() ? "to" : "from";
        return (privileges.roles().equals(List.of(Roles.PUBLIC))
                        ? code.then(preposition + "Public")
                        : code.then(preposition, Roles.named(privileges.roles())))
                .executed();
    }

    private static Code on(Code code, SqlStatement.Privileges privileges) {
        var objects = privileges.objects();
        return switch (privileges.kind()) {
            case TABLE -> code.then("onTables", names(objects));
            case SEQUENCE -> code.then("onSequences", names(objects));
            case TYPE -> code.then("onTypes", names(objects));
            case SCHEMA -> code.then("onSchemas", names(objects));
            case FUNCTION -> function(code, objects);
            default -> throw new NotInDsl("privileges on a " + privileges.kind().words());
        };
    }

    private static List<Object> names(List<ObjectReference> objects) {
        boolean simple = objects.stream().allMatch(object -> Names.isSimple(object.name()));
        return objects.stream()
                .map(object -> simple ? object.name().name() : Names.qualified(object.name()))
                .toList();
    }

    private static Code function(Code code, List<ObjectReference> objects) {
        var signature = objects.get(0).signature();
        if (objects.size() != 1 || signature == null) {
            throw new NotInDsl("several functions");
        }
        return code.then("onFunction", Names.of(objects.get(0).name()), Routines.types(signature));
    }
}
