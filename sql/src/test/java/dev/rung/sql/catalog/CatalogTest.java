package dev.rung.sql.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CatalogTest {

    private final Catalog catalog = Catalog.of(18);

    @Test
    void knowsATypeUnderEachOfItsNames() {
        var integer = catalog.types().get("int4");

        assertThat(catalog.types().spelled("int")).contains(integer);
        assertThat(catalog.types().spelled("integer")).contains(integer);
        assertThat(catalog.types().spelled("int4")).contains(integer);
        assertThat(integer).hasToString("integer");
        assertThat(catalog.types().spelled("char")).contains(catalog.types().get("bpchar"));
        assertThat(catalog.types().find("char").orElseThrow()).hasToString("\"char\"");
    }

    @Test
    void knowsWhatATypeIsMadeOf() {
        var types = catalog.types();

        assertThat(types.get("_int4").element()).contains(types.get("int4"));
        assertThat(types.get("int4").array()).isEqualTo(types.get("_int4")).hasToString("integer[]");
        assertThat(types.get("int4multirange").part()).contains(types.get("int4range"));
        assertThat(types.multirange(types.get("int4range"))).isEqualTo(types.get("int4multirange"));
        assertThat(types.multirange(Type.range("public", "span", types.get("float8")))
                        .name())
                .isEqualTo("span_multirange");
        assertThat(types.get("information_schema.cardinal_number").base()).isEqualTo(types.get("int4"));
        assertThat(types.get("pg_class").kind()).isEqualTo(Type.Kind.COMPOSITE);
        assertThat(types.find("_anyelement")).isEmpty();
        assertThat(types.find("no_such_type")).isEmpty();
    }

    @Test
    void readsEveryLineOfEveryVersion() {
        for (int version = Catalog.OLDEST; version <= Catalog.NEWEST; version++) {
            var of = Catalog.of(version);
            assertThat(of.types().all()).hasSizeGreaterThan(100);
            assertThat(of.functions()).hasSizeGreaterThan(3000);
            assertThat(of.operators()).hasSizeGreaterThan(700);
            assertThat(of.casts().all()).hasSizeGreaterThan(200);
            assertThat(of.operatorClasses()).hasSizeGreaterThan(150);
            assertThat(of.relations()).hasSizeGreaterThan(200);
            assertThat(of.keywords()).hasSizeGreaterThan(400);
        }
    }

    @Test
    void tellsTheVersionsApart() {
        assertThat(IntStream.rangeClosed(14, 18)
                        .filter(version ->
                                !Catalog.of(version).functions("uuidv7").isEmpty()))
                .containsExactly(18);
        assertThat(Catalog.of(14).setting("log_statement_stats")).isPresent();
        assertThat(Catalog.of(14).relation("pg_catalog", "pg_stat_io")).isEmpty();
        assertThat(catalog.relation("pg_catalog", "pg_stat_io")).isPresent();
    }

    @Test
    void knowsTheColumnsThatAFunctionGives() {
        var each = catalog.functions("jsonb_each").get(0);

        assertThat(each.result().isSet()).isTrue();
        assertThat(each.result().columns()).extracting(Column::name).containsExactly("key", "value");
        assertThat(each.traits().volatility()).isEqualTo(Routine.Volatility.IMMUTABLE);
    }

    @Test
    void takesTheNewestForWhatIsNewer() {
        assertThat(Catalog.of(Catalog.NEWEST + 1)).isSameAs(Catalog.of(Catalog.NEWEST));
        assertThatThrownBy(() -> Catalog.of(9)).hasMessageContaining("PostgreSQL 9 is not known");
    }

    @Test
    void knowsWhatIsIndexedHow() {
        assertThat(catalog.accessMethods(true)).containsExactly("brin", "btree", "gin", "gist", "hash", "spgist");
        assertThat(catalog.operatorClasses("jsonb_ops"))
                .filteredOn(OperatorClass::isDefault)
                .extracting(OperatorClass::accessMethod)
                .containsExactly("btree", "gin", "hash");
        assertThat(catalog.names(NamedKind.COLLATION)).contains("C", "POSIX", "und-x-icu");
    }
}
