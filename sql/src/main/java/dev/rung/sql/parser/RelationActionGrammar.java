package dev.rung.sql.parser;

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
import java.util.Optional;

/** What {@code alter table} does with the whole. */
final class RelationActionGrammar {

    private RelationActionGrammar() {}

    static RelationAction action(Cursor at) {
        int start = at.mark();
        if (at.is("options")) {
            return new ChangeForeignOptions(ForeignOptionGrammar.changes(at), at.since(start));
        }
        if (at.is("enable") || at.is("disable")) {
            return SwitchGrammar.action(at);
        }
        return switch (at.next().value()) {
            case "set" -> set(at, start);
            case "reset" -> new ResetOptions(OptionGrammar.names(at), at.since(start));
            case "cluster" -> clusterOn(at, start);
            case "inherit" -> new InheritFrom(RelationGrammar.name(at), at.since(start));
            case "no" -> no(at, start);
            case "of" -> new SetTypeOfTable(at.qualifiedName(), at.since(start));
            case "not" -> {
                at.expect("of");
                yield new DropTypeOfTable(at.since(start));
            }
            case "owner" -> owner(at, start);
            case "replica" -> replicaIdentity(at, start);
            default -> rowSecurity(at, start, SwitchRowSecurity.Kind.FORCE);
        };
    }

    private static RelationAction set(Cursor at, int start) {
        if (at.is("(")) {
            return new SetOptions(OptionGrammar.options(at), at.since(start));
        }
        return switch (at.expectAny("tablespace", "logged", "unlogged", "without", "access")) {
            case "tablespace" -> new SetTablespace(at.name(), at.since(start));
            case "logged" -> new SetLogged(true, at.since(start));
            case "unlogged" -> new SetLogged(false, at.since(start));
            case "without" ->
                at.expectAny("cluster", "oids").equals("cluster")
                        ? new SetWithoutCluster(at.since(start))
                        : new SetWithoutOids(at.since(start));
            default -> accessMethod(at, start);
        };
    }

    private static RelationAction accessMethod(Cursor at, int start) {
        at.expect("method");
        var method = at.accept("default") ? Optional.<Name>empty() : Optional.of(at.name());
        return new SetAccessMethod(method, at.since(start));
    }

    private static RelationAction clusterOn(Cursor at, int start) {
        at.expect("on");
        return new ClusterOn(at.name(), at.since(start));
    }

    private static RelationAction no(Cursor at, int start) {
        if (at.accept("inherit")) {
            return new DisinheritFrom(RelationGrammar.name(at), at.since(start));
        }
        at.expect("force");
        return rowSecurity(at, start, SwitchRowSecurity.Kind.NO_FORCE);
    }

    /** What follows the word that tells what is done with it. */
    static RelationAction rowSecurity(Cursor at, int start, SwitchRowSecurity.Kind kind) {
        at.expect("row", "level", "security");
        return new SwitchRowSecurity(kind, at.since(start));
    }

    private static RelationAction owner(Cursor at, int start) {
        at.expect("to");
        return new ChangeOwner(Common.role(at), at.since(start));
    }

    private static RelationAction replicaIdentity(Cursor at, int start) {
        at.expect("identity");
        var kind = switch (at.expectAny("default", "full", "nothing", "using")) {
            case "default" -> SetReplicaIdentity.Kind.DEFAULT;
            case "full" -> SetReplicaIdentity.Kind.FULL;
            case "nothing" -> SetReplicaIdentity.Kind.NOTHING;
            default -> SetReplicaIdentity.Kind.USING_INDEX;
        };
        if (kind != SetReplicaIdentity.Kind.USING_INDEX) {
            return new SetReplicaIdentity(kind, Optional.empty(), at.since(start));
        }
        at.expect("index");
        return new SetReplicaIdentity(kind, Optional.of(at.name()), at.since(start));
    }
}
