package dev.rung.sql.printer;

import dev.rung.sql.tree.DataFilling;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.RoleName;
import dev.rung.sql.tree.TableStorage;
import java.util.List;

/** How tables are kept, and whether they are filled. */
final class TableStoragePrinter {

    private TableStoragePrinter() {}

    static Output print(TableStorage storage, Output out) {
        out.optional(storage.method(), out::name, "using");
        options(storage.options(), out);
        out.wordsIf(storage.isWithoutOids(), "without", "oids");
        if (storage.onCommit() != TableStorage.OnCommit.DEFAULT) {
            out.words("on", "commit").words(storage.onCommit());
        }
        return out.optional(storage.tablespace(), out::name, "tablespace");
    }

    /** {@code with (…)}, where there are options. */
    static Output options(List<Option> options, Output out) {
        return options.isEmpty() ? out : out.words("with").options(options);
    }

    static Output persistence(Persistence persistence, Output out) {
        return persistence == Persistence.PERMANENT ? out : out.words(persistence);
    }

    static Output filling(DataFilling data, Output out) {
        return out.choice(data);
    }

    /** What moves everything from one tablespace to another. */
    static Output move(Name tablespace, List<RoleName> owners, Name newTablespace, boolean isNowait, Output out) {
        out.words("all", "in", "tablespace").name(tablespace);
        if (!owners.isEmpty()) {
            out.words("owned", "by").separated(owners, out::role);
        }
        return out.words("set", "tablespace").name(newTablespace).wordsIf(isNowait, "nowait");
    }
}
