package dev.rung.cli.dsl;

import dev.rung.sql.tree.Privilege;
import dev.rung.sql.tree.PrivilegeStatement;
import dev.rung.sql.tree.PrivilegeTarget;
import dev.rung.sql.tree.Privileges;
import dev.rung.sql.tree.RoleName;
import dev.rung.sql.tree.RoutineKind;
import java.util.List;
import java.util.Locale;

/** {@code grant} and {@code revoke} on objects with a name. */
final class Grants implements PrivilegeStatement.Cases<Code> {

    @Override
    public Code grant(PrivilegeStatement.Grant grant) {
        NotInDsl.unless(grant.grantedBy().isEmpty(), "granted by");
        var code = grant.target().accept(new Target(Code.call("grantPrivileges", privileges(grant.privileges()))));
        return to(code, "to", grant.grantees())
                .thenIf(grant.withGrantOption(), "withGrantOption")
                .executed();
    }

    @Override
    public Code revoke(PrivilegeStatement.Revoke revoke) {
        NotInDsl.unless(revoke.grantedBy().isEmpty() && !revoke.isGrantOptionOnly(), "grant option for");
        var code = revoke.target().accept(new Target(Code.call("revokePrivileges", privileges(revoke.privileges()))));
        return Drops.byPostgres(to(code, "from", revoke.grantees()), revoke.behavior());
    }

    private static Code to(Code code, String preposition, List<RoleName> roles) {
        return Roles.isEverybody(roles)
                ? code.then(preposition + "Public")
                : code.then(preposition, Roles.named(roles));
    }

    private static List<String> privileges(Privileges privileges) {
        return privileges.accept(new Privileges.Cases<>() {
            @Override
            public List<String> all(Privileges.All all) {
                NotInDsl.unless(all.columns().isEmpty(), "columns");
                return List.of("all");
            }

            @Override
            public List<String> some(Privileges.Some some) {
                return some.privileges().stream().map(Grants::privilege).toList();
            }
        });
    }

    private static String privilege(Privilege privilege) {
        NotInDsl.unless(privilege.columns().isEmpty(), "columns");
        return privilege.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public Code grantDefault(PrivilegeStatement.GrantDefault grant) {
        return NotInDsl.because("default privileges");
    }

    @Override
    public Code revokeDefault(PrivilegeStatement.RevokeDefault revoke) {
        return NotInDsl.because("default privileges");
    }

    @Override
    public Code largeObjectOwner(PrivilegeStatement.LargeObjectOwner change) {
        return NotInDsl.because("a large object");
    }

    /** The objects of a privilege. */
    private record Target(Code code) implements PrivilegeTarget.Cases<Code> {

        @Override
        public Code tables(PrivilegeTarget.Tables tables) {
            return code.then("onTables", Names.all(tables.names()));
        }

        @Override
        public Code sequences(PrivilegeTarget.Sequences sequences) {
            return code.then("onSequences", Names.all(sequences.names()));
        }

        @Override
        public Code types(PrivilegeTarget.Types types) {
            return code.then("onTypes", Names.all(types.names()));
        }

        @Override
        public Code schemas(PrivilegeTarget.Schemas schemas) {
            return code.then("onSchemas", Names.texts(schemas.names()));
        }

        @Override
        public Code databases(PrivilegeTarget.Databases databases) {
            return code.then("onDatabases", Names.texts(databases.names()));
        }

        @Override
        public Code routines(PrivilegeTarget.Routines routines) {
            NotInDsl.unless(routines.kind() == RoutineKind.FUNCTION, "a procedure");
            var function = Drops.only(routines.routines());
            return code.then("onFunction", Names.of(function.name()), Routines.types(function));
        }

        @Override
        public Code allInSchemas(PrivilegeTarget.AllInSchemas all) {
            var method = switch (all.what()) {
                case TABLES -> "onAllTablesInSchema";
                case SEQUENCES -> "onAllSequencesInSchema";
                case FUNCTIONS -> "onAllFunctionsInSchema";
                case PROCEDURES, ROUTINES -> NotInDsl.<String>because("all routines");
            };
            return code.then(method, Names.texts(all.schemas()));
        }

        @Override
        public Code domains(PrivilegeTarget.Domains domains) {
            return NotInDsl.because("a domain");
        }

        @Override
        public Code foreignDataWrappers(PrivilegeTarget.ForeignDataWrappers wrappers) {
            return NotInDsl.because("a foreign-data wrapper");
        }

        @Override
        public Code foreignServers(PrivilegeTarget.ForeignServers servers) {
            return NotInDsl.because("a foreign server");
        }

        @Override
        public Code languages(PrivilegeTarget.Languages languages) {
            return NotInDsl.because("a language");
        }

        @Override
        public Code largeObjects(PrivilegeTarget.LargeObjects objects) {
            return NotInDsl.because("a large object");
        }

        @Override
        public Code parameters(PrivilegeTarget.Parameters parameters) {
            return NotInDsl.because("a parameter");
        }

        @Override
        public Code tablespaces(PrivilegeTarget.Tablespaces tablespaces) {
            return NotInDsl.because("a tablespace");
        }
    }
}
