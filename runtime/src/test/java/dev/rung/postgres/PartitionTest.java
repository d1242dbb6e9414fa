package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.attachPartition;
import static dev.rung.postgres.PostgresDSL.createPartition;
import static dev.rung.postgres.PostgresDSL.createPartitionIfNotExists;
import static dev.rung.postgres.PostgresDSL.detachPartition;
import static dev.rung.postgres.PostgresDSL.maxvalue;
import static dev.rung.postgres.PostgresDSL.minvalue;
import static dev.rung.postgres.PostgresDSL.partitionByHash;
import static dev.rung.postgres.PostgresDSL.partitionByList;
import static dev.rung.postgres.PostgresDSL.partitionByRange;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.CLOB;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.LOCALDATE;

import java.time.LocalDate;
import org.jooq.CreateTableStorageStep;
import org.jooq.Query;
import org.jooq.SQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PartitionTest {

    private static final String PARTITIONS = "select relname, pg_get_expr(relpartbound, oid) from pg_class"
            + " where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relispartition order by 1";

    @RegisterExtension
    final Scratch scratch = new Scratch();

    private CreateTableStorageStep sales() {
        return scratch.db()
                .createTable("sales")
                .column("day", LOCALDATE)
                .column("country", CLOB)
                .column("n", INTEGER);
    }

    private void partitionedBy(SQL key) {
        sales().storage(key).execute();
    }

    private Query dropped(String table) {
        return scratch.db().dropTable(table);
    }

    @Test
    void isDeclaredAtTheEndOfTheTable() {
        var keys = "select pg_get_partkeydef(oid) from pg_class where relname = 'sales'";
        scratch.sees(keys)
                .after(sales().storage(partitionByRange("day", "n")), "RANGE (day, n)")
                .undoneBy(dropped("sales"));
        scratch.sees(keys)
                .after(
                        sales().storage(partitionByList(lower(field(name("sales", "country"), CLOB)))),
                        "LIST (lower(country))")
                .undoneBy(dropped("sales"));
        scratch.sees(keys)
                .after(sales().storage(partitionByHash("n")), "HASH (n)")
                .undoneBy(dropped("sales"));
    }

    @Test
    void takesARange() {
        partitionedBy(partitionByRange("day", "n"));
        scratch.sees(PARTITIONS)
                .after(
                        createPartition("sales_2026")
                                .of("sales")
                                .forValuesFrom(LocalDate.of(2026, 1, 1), minvalue())
                                .to(LocalDate.of(2027, 1, 1), maxvalue()),
                        "sales_2026 FOR VALUES FROM ('2026-01-01', MINVALUE) TO ('2027-01-01', MAXVALUE)")
                .undoneBy(dropped("sales_2026"));
        scratch.sees(PARTITIONS)
                .after(
                        createPartitionIfNotExists(name("public", "rest"))
                                .of(table(name("sales")))
                                .asDefault(),
                        "rest DEFAULT")
                .undoneBy(dropped("rest"));
    }

    @Test
    void takesAListAndIsPartitionedAgain() {
        partitionedBy(partitionByList("country"));
        scratch.sees(PARTITIONS)
                .after(
                        createPartition("sales_eu")
                                .of(name("public", "sales"))
                                .forValuesIn("pt", "o'", null)
                                .storage(partitionByHash("n")),
                        "sales_eu FOR VALUES IN ('pt', 'o''', NULL)")
                .after(
                        createPartition("sales_eu_0").of("sales_eu").forValuesWith(2, 0),
                        "sales_eu FOR VALUES IN ('pt', 'o''', NULL)",
                        "sales_eu_0 FOR VALUES WITH (modulus 2, remainder 0)")
                .undoneBy(dropped("sales_eu"));
    }

    @Test
    void isAttachedAndDetached() {
        partitionedBy(partitionByRange("n"));
        scratch.db().execute("create table sales_old (like sales)");
        scratch.sees(PARTITIONS)
                .after(
                        attachPartition("sales_old")
                                .to("sales")
                                .forValuesFrom(1)
                                .to(field("5 + 5")),
                        "sales_old FOR VALUES FROM (1) TO (10)")
                .undoneBy(detachPartition("sales_old").from("sales").concurrently());
        scratch.sees(PARTITIONS)
                .after(
                        attachPartition(name("sales_old"))
                                .to(name("public", "sales"))
                                .asDefault(),
                        "sales_old DEFAULT")
                .undoneBy(detachPartition(name("public", "sales_old")).from(name("sales")));
    }
}
