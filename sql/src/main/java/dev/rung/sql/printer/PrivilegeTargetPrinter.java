package dev.rung.sql.printer;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.PrivilegeTarget;
import dev.rung.sql.tree.PrivilegeTarget.AllInSchemas;
import dev.rung.sql.tree.PrivilegeTarget.Databases;
import dev.rung.sql.tree.PrivilegeTarget.Domains;
import dev.rung.sql.tree.PrivilegeTarget.ForeignDataWrappers;
import dev.rung.sql.tree.PrivilegeTarget.ForeignServers;
import dev.rung.sql.tree.PrivilegeTarget.Languages;
import dev.rung.sql.tree.PrivilegeTarget.LargeObjects;
import dev.rung.sql.tree.PrivilegeTarget.Parameters;
import dev.rung.sql.tree.PrivilegeTarget.Routines;
import dev.rung.sql.tree.PrivilegeTarget.Schemas;
import dev.rung.sql.tree.PrivilegeTarget.Sequences;
import dev.rung.sql.tree.PrivilegeTarget.Tables;
import dev.rung.sql.tree.PrivilegeTarget.Tablespaces;
import dev.rung.sql.tree.PrivilegeTarget.Types;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;

/** What privileges are granted on. */
final class PrivilegeTargetPrinter implements PrivilegeTarget.Cases<Output> {

    private final Output out;

    private PrivilegeTargetPrinter(Output out) {
        this.out = out;
    }

    static void print(PrivilegeTarget target, Output out) {
        target.accept(new PrivilegeTargetPrinter(out));
    }

    private Output names(List<Name> names) {
        return out.separated(names, out::name);
    }

    private Output qualified(List<QualifiedName> names) {
        return out.separated(names, out::name);
    }

    @Override
    public Output tables(Tables tables) {
        out.words("table");
        return qualified(tables.names());
    }

    @Override
    public Output sequences(Sequences sequences) {
        out.words("sequence");
        return qualified(sequences.names());
    }

    @Override
    public Output databases(Databases databases) {
        out.words("database");
        return names(databases.names());
    }

    @Override
    public Output domains(Domains domains) {
        out.words("domain");
        return qualified(domains.names());
    }

    @Override
    public Output types(Types types) {
        out.words("type");
        return qualified(types.names());
    }

    @Override
    public Output foreignDataWrappers(ForeignDataWrappers wrappers) {
        out.words("foreign", "data", "wrapper");
        return names(wrappers.names());
    }

    @Override
    public Output foreignServers(ForeignServers servers) {
        out.words("foreign", "server");
        return names(servers.names());
    }

    @Override
    public Output routines(Routines routines) {
        return out.words(routines.kind())
                .separated(routines.routines(), routine -> ReferencePrinter.print(routine, out));
    }

    @Override
    public Output languages(Languages languages) {
        out.words("language");
        return names(languages.names());
    }

    @Override
    public Output largeObjects(LargeObjects objects) {
        return out.words("large", "object").separated(objects.objects(), out::number);
    }

    @Override
    public Output parameters(Parameters parameters) {
        out.words("parameter");
        return qualified(parameters.names());
    }

    @Override
    public Output schemas(Schemas schemas) {
        out.words("schema");
        return names(schemas.names());
    }

    @Override
    public Output tablespaces(Tablespaces tablespaces) {
        out.words("tablespace");
        return names(tablespaces.names());
    }

    @Override
    public Output allInSchemas(AllInSchemas all) {
        out.words("all").words(all.what()).words("in", "schema");
        return names(all.schemas());
    }
}
