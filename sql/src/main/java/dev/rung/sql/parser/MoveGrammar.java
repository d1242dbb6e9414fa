package dev.rung.sql.parser;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.RoleName;
import java.util.List;

/** What moves all tables, indexes or materialized views of a tablespace. */
final class MoveGrammar {

    private MoveGrammar() {}

    /** From where to where, of whom, and whether without waiting. */
    record Move(Name tablespace, List<RoleName> owners, Name newTablespace, boolean isNowait) {}

    /** {@code all in tablespace a owned by b set tablespace c nowait}. */
    static Move move(Cursor at) {
        at.expect("all", "in", "tablespace");
        var tablespace = at.name();
        var owners = at.accept("owned", "by") ? at.separated(Common::role) : List.<RoleName>of();
        at.expect("set", "tablespace");
        return new Move(tablespace, owners, at.name(), at.accept("nowait"));
    }
}
