package reference;

import static dev.rung.postgres.PostgresDSL.*;
import static org.jooq.impl.SQLDataType.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import java.time.LocalDate;
import org.jooq.DSLContext;

@Migration(version = 14_09)
public final class Partitions implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.createTable("visits")
                .column("at", DATE.notNull())
                .column("car_id", BIGINT.notNull())
                .storage(partitionByRange("at"))
                .execute();
        db.execute(createPartition("visits_2026")
                .of("visits")
                .forValuesFrom(LocalDate.of(2026, 1, 1))
                .to(LocalDate.of(2027, 1, 1)));
        db.execute(createPartition("visits_old")
                .of("visits")
                .forValuesFrom(minvalue())
                .to(LocalDate.of(2026, 1, 1)));
        db.execute(createPartition("visits_other")
                .of("visits")
                .forValuesFrom(LocalDate.of(2027, 1, 1))
                .to(maxvalue())
                .storage(partitionByHash("car_id")));
        db.execute(createPartition("visits_other_0").of("visits_other").forValuesWith(2, 0));
        db.execute(createPartition("visits_other_1").of("visits_other").forValuesWith(2, 1));
        db.createTable("visits_by_make")
                .column("make", CLOB)
                .storage(partitionByList("make"))
                .execute();
        db.execute(
                createPartitionIfNotExists("visits_of_vw").of("visits_by_make").forValuesIn("VW", "Volkswagen"));
        db.execute(createPartition("visits_of_others").of("visits_by_make").asDefault());
        db.execute(
                "create table visits_of_bmw partition of visits_by_make (make default 'BMW', check (make <> '')) for values in ('BMW')");
        db.execute(detachPartition("visits_of_vw").from("visits_by_make"));
        db.execute(attachPartition("visits_of_vw").to("visits_by_make").forValuesIn("VW"));
        db.execute(createIndexUsing("btree", "visits_at_idx").onOnly("visits", "at"));
        db.createIndex("visits_2026_at").on("visits_2026", "at").execute();
        db.execute(attachIndexPartition("visits_2026_at").to("visits_at_idx"));
    }

    @Override
    public void down(DSLContext db) {
        db.dropTable("visits_by_make").execute();
        db.dropTable("visits").execute();
    }
}
