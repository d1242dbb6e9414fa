package dev.rung.report.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.processor.timeline.Relation;
import dev.rung.report.Histories;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class DiagramTest {

    private static final Diagram THIRD =
            Diagram.between(Histories.shop().relationsAt(2), Histories.shop().relationsAt(3), Diagram.Detail.COLUMNS);

    private static Diagram.Table table(Diagram diagram, String name) {
        return diagram.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> marked(Diagram.Table table) {
        return table.rows().stream()
                .filter(row -> row.mark() != Mark.SAME)
                .map(row -> row.mark().word() + " " + row.column().name())
                .toList();
    }

    @Test
    void marksWhatAVersionAddedChangedAndDropped() {
        assertThat(THIRD.tables())
                .extracting(table -> table.name() + " " + table.mark().word())
                .containsExactly("carts dropped", "customers changed", "invoices added", "orders changed");
        assertThat(marked(table(THIRD, "customers"))).containsExactly("changed email", "dropped nick");
        assertThat(marked(table(THIRD, "orders"))).containsExactly("added note");
        assertThat(THIRD.links())
                .extracting(link -> link.reference().name() + " " + link.mark().word())
                .containsExactlyInAnyOrder(
                        "carts_id_fkey dropped",
                        "invoices_order_id_fkey added",
                        "orders_customer_id_fkey same",
                        "orders_referrer_id_fkey same");
    }

    @Test
    void knowsHowManyRowsReferToHowMany() {
        var links = THIRD.links().stream()
                .collect(Collectors.toMap(link -> link.reference().name(), Diagram.Link::reference));
        assertThat(links.get("orders_customer_id_fkey"))
                .returns(false, Relation.Reference::isOptional)
                .returns(false, Relation.Reference::isUnique);
        assertThat(links.get("orders_referrer_id_fkey")).returns(true, Relation.Reference::isOptional);
        assertThat(links.get("invoices_order_id_fkey")).returns(true, Relation.Reference::isUnique);
    }

    @Test
    void showsKeysAloneWhereThatIsAsked() {
        var orders = table(Diagram.of(Histories.shop().relationsAt(3), Diagram.Detail.KEYS), "orders");
        assertThat(orders.rows())
                .extracting(row -> row.column().name())
                .containsExactly("id", "customer_id", "referrer_id");
        assertThat(orders.hidden()).isEqualTo(3);
    }

    @Test
    void showsATableWithItsNeighbours() {
        var orders = table(THIRD, "invoices").id();
        assertThat(THIRD.round(Set.of(orders)).tables())
                .extracting(Diagram.Table::name)
                .containsExactly("invoices", "orders");
    }

    @Test
    void isTheSamePictureEachTime() {
        assertThat(Svg.of(THIRD, "shop")).isEqualTo(Svg.of(THIRD, "shop"));
    }

    @Test
    void putsNoTableOverAnother() {
        var boxes = new ArrayList<>(Layout.of(large(60)).boxes().values());
        for (int one = 0; one < boxes.size(); one++) {
            for (int other = 0; other < one; other++) {
                var a = boxes.get(one);
                var b = boxes.get(other);
                boolean overlap = a.x() < b.x() + b.width()
                        && b.x() < a.x() + a.width()
                        && a.y() < b.y() + b.height()
                        && b.y() < a.y() + a.height();
                assertThat(overlap).as(a + " and " + b).isFalse();
            }
        }
    }

    @Test
    void beginsAndEndsEachLineAtItsTables() {
        var layout = Layout.of(THIRD);
        for (var link : THIRD.links()) {
            var points = layout.lines().get(link.reference().id());
            assertThat(isAtSide(points.get(0), layout.boxes().get(link.from()))).isTrue();
            assertThat(isAtSide(points.get(points.size() - 1), layout.boxes().get(link.to())))
                    .isTrue();
        }
    }

    private static boolean isAtSide(Layout.Point point, Layout.Box box) {
        boolean isLeft = Math.abs(point.x() - box.x()) < 1;
        boolean isRight = Math.abs(point.x() - box.x() - box.width()) < 1;
        return (isLeft || isRight) && point.y() >= box.y() && point.y() <= box.y() + box.height();
    }

    @Test
    void laysOutHundredsOfTables() {
        assertThat(Layout.of(large(300)).boxes()).hasSize(300);
    }

    @Test
    void takesNamesForText() throws Exception {
        var hostile = Diagram.of(Histories.hostile().relationsAt(1), Diagram.Detail.COLUMNS);
        var svg = Svg.of(hostile, "<hostile>");
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo("<script>alert(1)</script>");
        assertThat(Mermaid.of(hostile)).doesNotContain("<", ">", "&").contains("#60;script#62;");
    }

    @Test
    void writesMermaid() {
        assertThat(Mermaid.of(THIRD.only(
                        table -> !table.name().equals("orders") && !table.name().equals("invoices"))))
                .isEqualTo("""
                erDiagram
                    t1["carts (dropped)"] {
                        bigint id PK, FK
                    }
                    t2["customers (changed)"] {
                        bigint id PK
                        varchar(320) email "changed"
                        text nick "null, dropped"
                    }
                    t2 ||--o| t1 : "carts_id_fkey (dropped)"
                    classDef changed stroke:#b7791f,stroke-width:2px
                    class t2 changed
                    classDef dropped stroke:#b3261e,stroke-width:2px,stroke-dasharray:4
                    class t1 dropped
                """);
    }

    @Test
    void saysTypesInFewLetters() {
        assertThat(List.of(
                        "character varying(20)",
                        "timestamp(3) with time zone",
                        "timestamp without time zone",
                        "text[]"))
                .extracting(Types::brief)
                .containsExactly("varchar(20)", "timestamptz(3)", "timestamp", "text[]");
    }

    /** Tables that refer to others at random, to few of them often, as tables do. */
    static Diagram large(int size) {
        return large(size, Diagram.Detail.COLUMNS);
    }

    static Diagram large(int size, Diagram.Detail detail) {
        var random = new Random(7);
        var relations = new ArrayList<Relation>();
        for (int table = 1; table <= size; table++) {
            long id = table * 100L;
            var columns = new ArrayList<Relation.Column>();
            columns.add(new Relation.Column(id + 1, "id", "bigint", false, true, false, "", ""));
            var references = new ArrayList<Relation.Reference>();
            var targets = new HashSet<Integer>();
            for (int n = 0; table > 1 && n < 1 + random.nextInt(3); n++) {
                targets.add(1 + (int) (Math.pow(random.nextDouble(), 2) * (table - 1)));
            }
            for (int target : targets) {
                long column = id + 10 + columns.size();
                columns.add(
                        new Relation.Column(column, "table_" + target + "_id", "bigint", false, false, true, "", ""));
                references.add(new Relation.Reference(
                        id + 50 + columns.size(),
                        "fk_" + table + "_" + target,
                        List.of(column),
                        target * 100L,
                        List.of(target * 100L + 1),
                        false,
                        false));
            }
            for (int n = 0; n < random.nextInt(8); n++) {
                columns.add(new Relation.Column(id + 30 + n, "column_" + n, "text", true, false, false, "", ""));
            }
            relations.add(new Relation(id, "table", "table_" + table, "", columns, references, List.of()));
        }
        return Diagram.of(relations, detail);
    }
}
