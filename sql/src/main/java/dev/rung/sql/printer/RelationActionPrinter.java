package dev.rung.sql.printer;

import dev.rung.sql.tree.ChangeForeignOptions;
import dev.rung.sql.tree.ChangeOwner;
import dev.rung.sql.tree.ClusterOn;
import dev.rung.sql.tree.DisinheritFrom;
import dev.rung.sql.tree.DropTypeOfTable;
import dev.rung.sql.tree.InheritFrom;
import dev.rung.sql.tree.RelationAction;
import dev.rung.sql.tree.ResetOptions;
import dev.rung.sql.tree.SetAccessMethod;
import dev.rung.sql.tree.SetLogged;
import dev.rung.sql.tree.SetOptions;
import dev.rung.sql.tree.SetReplicaIdentity;
import dev.rung.sql.tree.SetTablespace;
import dev.rung.sql.tree.SetTypeOfTable;
import dev.rung.sql.tree.SetWithoutCluster;
import dev.rung.sql.tree.SetWithoutOids;
import dev.rung.sql.tree.SwitchRowSecurity;
import dev.rung.sql.tree.SwitchRule;
import dev.rung.sql.tree.SwitchTrigger;

/** What {@code alter table} does with the whole. */
final class RelationActionPrinter implements RelationAction.Cases<Output> {

    private final Output out;

    private RelationActionPrinter(Output out) {
        this.out = out;
    }

    static Output print(RelationAction action, Output out) {
        return action.accept(new RelationActionPrinter(out));
    }

    @Override
    public Output setWithoutOids(SetWithoutOids action) {
        return out.words("set", "without", "oids");
    }

    @Override
    public Output clusterOn(ClusterOn action) {
        return out.words("cluster", "on").name(action.index());
    }

    @Override
    public Output setWithoutCluster(SetWithoutCluster action) {
        return out.words("set", "without", "cluster");
    }

    @Override
    public Output setLogged(SetLogged action) {
        return out.words("set", action.isLogged() ? "logged" : "unlogged");
    }

    @Override
    public Output switchTrigger(SwitchTrigger action) {
        out.words(action.firing()).words("trigger");
        return action.trigger().map(out::name).orElseGet(() -> out.words(action.isAll() ? "all" : "user"));
    }

    @Override
    public Output switchRule(SwitchRule action) {
        return out.words(action.firing()).words("rule").name(action.rule());
    }

    @Override
    public Output inheritFrom(InheritFrom action) {
        return out.words("inherit").name(action.parent());
    }

    @Override
    public Output disinheritFrom(DisinheritFrom action) {
        return out.words("no", "inherit").name(action.parent());
    }

    @Override
    public Output setTypeOfTable(SetTypeOfTable action) {
        return out.words("of").name(action.type());
    }

    @Override
    public Output dropTypeOfTable(DropTypeOfTable action) {
        return out.words("not", "of");
    }

    @Override
    public Output changeOwner(ChangeOwner action) {
        return out.words("owner", "to").role(action.owner());
    }

    @Override
    public Output setAccessMethod(SetAccessMethod action) {
        out.words("set", "access", "method");
        return action.method().map(out::name).orElseGet(() -> out.words("default"));
    }

    @Override
    public Output setTablespace(SetTablespace action) {
        return out.words("set", "tablespace").name(action.tablespace());
    }

    @Override
    public Output setOptions(SetOptions action) {
        return out.words("set").options(action.options());
    }

    @Override
    public Output resetOptions(ResetOptions action) {
        return out.words("reset").list(action.options(), out::name);
    }

    @Override
    public Output setReplicaIdentity(SetReplicaIdentity action) {
        return out.words("replica", "identity").words(action.kind()).optional(action.index(), out::name);
    }

    @Override
    public Output switchRowSecurity(SwitchRowSecurity action) {
        return out.words(action.kind()).words("row", "level", "security");
    }

    @Override
    public Output changeForeignOptions(ChangeForeignOptions action) {
        return ForeignOptionPrinter.changes(action.changes(), out);
    }
}
