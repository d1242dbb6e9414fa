package dev.rung.sql.parser;

import dev.rung.sql.tree.DataFilling;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.TableStorage;
import java.util.List;

/** How tables are kept, and whether they are filled. */
final class TableStorageGrammar {

    private TableStorageGrammar() {}

    /** All that may follow the columns of a table, in the one order that PostgreSQL reads. */
    static TableStorage storage(Cursor at) {
        int start = at.mark();
        var method = at.after("using", Cursor::name);
        boolean isWithoutOids = at.accept("without", "oids");
        var options = isWithoutOids
                ? List.<Option>of()
                : OptionGrammar.after(at, "with").orElse(List.of());
        return new TableStorage(
                method, options, isWithoutOids, onCommit(at), at.after("tablespace", Cursor::name), at.since(start));
    }

    private static TableStorage.OnCommit onCommit(Cursor at) {
        if (!at.accept("on", "commit")) {
            return TableStorage.OnCommit.DEFAULT;
        }
        var word = at.expectAny("drop", "delete", "preserve");
        if (word.equals("drop")) {
            return TableStorage.OnCommit.DROP;
        }
        at.expect("rows");
        return word.equals("delete") ? TableStorage.OnCommit.DELETE_ROWS : TableStorage.OnCommit.PRESERVE_ROWS;
    }

    /** {@code opt_with_data}. */
    static DataFilling filling(Cursor at) {
        return at.accept("with", "data")
                ? DataFilling.WITH_DATA
                : at.accept("with", "no", "data") ? DataFilling.WITH_NO_DATA : DataFilling.DEFAULT;
    }
}
