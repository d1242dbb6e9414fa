package dev.rung.cli.dsl;

import dev.rung.sql.tree.ChangeForeignOptions;
import dev.rung.sql.tree.ChangeOwner;
import dev.rung.sql.tree.ClusterOn;
import dev.rung.sql.tree.DisinheritFrom;
import dev.rung.sql.tree.DropTypeOfTable;
import dev.rung.sql.tree.InheritFrom;
import dev.rung.sql.tree.Name;
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

/**
 * What {@code alter table} does to the table itself, its triggers and its policies.
 *
 * @param table the table
 */
record RelationActions(AlteredTable table) implements RelationAction.Cases<Code> {

    @Override
    public Code changeOwner(ChangeOwner action) {
        NotInDsl.unless(!table.ifExists(), "if exists");
        return OfObject.owned("table", table.name(), action.owner());
    }

    @Override
    public Code switchTrigger(SwitchTrigger action) {
        var trigger = action.trigger().map(Name::text).orElseGet(() -> NotInDsl.because("all triggers"));
        var method = switch (action.firing()) {
            case ENABLE -> "enableTrigger";
            case ENABLE_ALWAYS -> "enableAlwaysTrigger";
            case ENABLE_REPLICA -> "enableReplicaTrigger";
            case DISABLE -> "disableTrigger";
        };
        return table.on(Code.call(method, trigger)).executed();
    }

    @Override
    public Code switchRowSecurity(SwitchRowSecurity action) {
        var method = switch (action.kind()) {
            case ENABLE -> "enableRowLevelSecurity";
            case DISABLE -> "disableRowLevelSecurity";
            case FORCE -> "forceRowLevelSecurity";
            case NO_FORCE -> "noForceRowLevelSecurity";
        };
        return table.on(Code.call(method)).executed();
    }

    @Override
    public Code switchRule(SwitchRule action) {
        return NotInDsl.because("a rule");
    }

    @Override
    public Code setWithoutOids(SetWithoutOids action) {
        return NotInDsl.because("oids");
    }

    @Override
    public Code clusterOn(ClusterOn action) {
        return NotInDsl.because("cluster on");
    }

    @Override
    public Code setWithoutCluster(SetWithoutCluster action) {
        return NotInDsl.because("without cluster");
    }

    @Override
    public Code setLogged(SetLogged action) {
        return NotInDsl.because("logged");
    }

    @Override
    public Code inheritFrom(InheritFrom action) {
        return NotInDsl.because("inherit");
    }

    @Override
    public Code disinheritFrom(DisinheritFrom action) {
        return NotInDsl.because("no inherit");
    }

    @Override
    public Code setTypeOfTable(SetTypeOfTable action) {
        return NotInDsl.because("a typed table");
    }

    @Override
    public Code dropTypeOfTable(DropTypeOfTable action) {
        return NotInDsl.because("a typed table");
    }

    @Override
    public Code setAccessMethod(SetAccessMethod action) {
        return NotInDsl.because("an access method");
    }

    @Override
    public Code setTablespace(SetTablespace action) {
        return NotInDsl.because("a tablespace");
    }

    @Override
    public Code setOptions(SetOptions action) {
        return NotInDsl.because("options");
    }

    @Override
    public Code resetOptions(ResetOptions action) {
        return NotInDsl.because("options");
    }

    @Override
    public Code setReplicaIdentity(SetReplicaIdentity action) {
        return NotInDsl.because("replica identity");
    }

    @Override
    public Code changeForeignOptions(ChangeForeignOptions action) {
        return NotInDsl.because("the options of a foreign table");
    }
}
