package dev.rung.processor.replay.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.replay.verdict.Objection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an extension brings that does not come with PostgreSQL is not known; what it surely does not bring is missed all the same. */
class ForeignExtensionsTest {

    private static List<Objection> objections(String sql) {
        return Replay.START
                .migrate(CompiledStatement.allElsewhere(sql), Optional.empty())
                .up();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create extension vector; drop table items",
                "create extension postgis; create index on places (location)",
                "create extension pg_cron; select * from jobs",
                "create extension pg_partman; drop view reports"
            })
    void relationsThatItDoesNotBringAreMissed(String sql) {
        assertThat(objections(sql)).hasSize(1).allMatch(Objection.Unknown.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            vector      | create table items (id int, place vector(3)); create index on items using hnsw (place vector_l2_ops); select place <-> '[1,2,3]' from items
            postgis     | create table places (at geometry(point, 4326)); create index on places using gist (at); select st_x(at) from places; select * from spatial_ref_sys
            postgis     | create table places (id int); select addgeometrycolumn('places', 'at', 4326, 'POINT', 2); alter table places drop column at
            pg_cron     | select cron.schedule('clean', '* * * * *', 'delete from logs'); delete from cron.job; drop table logs
            pg_partman  | create table logs (day date) partition by range (day); select create_parent('public.logs', 'day', '1 month'); drop table logs_p20240101
            timescaledb | create table logs (at timestamptz); select create_hypertable('logs', 'at'); drop index logs_at_idx
            my_own      | drop table anything; select anything(1); create table logs (a anything)""")
    void whatItMayHaveBroughtOrMadeIsNotMissed(String extension, String sql) {
        assertThat(objections("create extension " + extension + "; " + sql)).isEmpty();
    }
}
