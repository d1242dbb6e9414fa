package dev.rung.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.processor.timeline.Change;
import dev.rung.processor.timeline.Timeline;
import dev.rung.processor.timeline.Version;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the compiler tells of a history. */
class TimelineTest {

    private static Version.WayBack wayBack(String up, String down) {
        return new Histories()
                .migration("Only", up, down)
                .timeline()
                .versions()
                .get(0)
                .wayBack();
    }

    @Test
    void saysOneSentenceForEachObjectThatChanges() {
        assertThat(Histories.shop().versions().get(2).changes())
                .extracting(change -> change.how() + " " + change.sentence())
                .containsExactlyInAnyOrder(
                        "ADDED new table `invoices`: `order_id`",
                        "CHANGED type of column `customers.email`: was `text`, is `character varying(320)`",
                        "DROPPED dropped column `customers.nick`",
                        "ADDED new column `orders.note`: `text`",
                        "DROPPED dropped table `carts`");
    }

    @Test
    void saysWhichRelationAChangeIsOf() {
        assertThat(Histories.shop().versions().get(1).changes())
                .filteredOn(change ->
                        change.how() == Change.How.ADDED && change.kind().equals("index"))
                .isEmpty();
        assertThat(Histories.shop().versions().get(2).changes())
                .filteredOn(change -> change.kind().equals("column"))
                .extracting(change -> change.relation().orElse(""))
                .containsExactlyInAnyOrder("customers", "customers", "orders");
    }

    @Test
    void followsWhatIsRenamed() {
        var timeline = new Histories()
                .migration("Create", "create table a (id int primary key, n text)", "drop table a")
                .migration(
                        "Rename",
                        "alter table a rename to b; alter table b rename column n to name",
                        "alter table b rename column name to n; alter table b rename to a")
                .timeline();
        assertThat(timeline.versions().get(1).changes())
                .extracting(Change::sentence)
                .contains("table `a` is renamed to `b`");
        assertThat(timeline.relationsAt(1).get(0).id())
                .isEqualTo(timeline.relationsAt(2).get(0).id());
        assertThat(timeline.relationsAt(2).get(0).columns().get(1).name()).isEqualTo("name");
    }

    @Test
    void knowsWhetherThereIsAWayBack() {
        assertThat(wayBack("create table a (id int)", "drop table a").kind()).isEqualTo(Version.WayBack.Kind.PROVEN);
        assertThat(wayBack("create table a (id int); create table b (id int)", "drop table a"))
                .isEqualTo(new Version.WayBack(Version.WayBack.Kind.INCOMPLETE, List.of("leaves table `b` behind")));
        assertThat(wayBack("create table a (id int)", "drop table b").kind())
                .isEqualTo(Version.WayBack.Kind.INCOMPLETE);
    }

    @Test
    void keepsWhatDoesNotChangeOnce() {
        var timeline = Histories.large(10);
        assertThat(timeline.relationsAt(2).get(5))
                .isSameAs(timeline.relationsAt(1).get(5));
    }

    @Test
    void hasWhatIsThereBeforeItsFirstVersion() {
        var timeline = Histories.shop();
        assertThat(timeline.relationsAt(0)).isEmpty();
        assertThat(timeline.newest()).map(Version::number).contains(3L);
        assertThat(new Timeline("", timeline.beginning(), List.of()).newest()).isEmpty();
    }

    @Test
    void saysWhatAStatementDoesToASystemInUse() {
        var effects = Histories.shop().versions().get(2).effects();
        assertThat(effects.get(1).rewrites()).containsExactly("customers");
        assertThat(effects.get(1).locks()).contains(new Version.Effect.Lock("customers", "ACCESS EXCLUSIVE"));
        assertThat(effects.get(2).breaks()).containsExactly("`customers.nick` is dropped");
    }
}
