package dev.rung.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.sql.tree.QualifiedName;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names that stand in texts. */
class SqlParserTest {

    @Test
    void readsANameInAText() {
        assertThat(name("orders_id_seq")).contains("orders_id_seq");
        assertThat(name("Shop.Orders_Id_Seq")).contains("shop.orders_id_seq");
        assertThat(name("\"Shop\".\"orders id\"")).contains("\"Shop\".\"orders id\"");
    }

    @Test
    void readsNoNameWhereThereIsNone() {
        assertThat(name("")).isEmpty();
        assertThat(name("1")).isEmpty();
        assertThat(name("a b c")).isEmpty();
        assertThat(name("f(x)")).isEmpty();
    }

    private static Optional<String> name(String text) {
        return SqlParser.name(text).map(QualifiedName::toString);
    }
}
