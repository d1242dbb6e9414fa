package dev.rung.report.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.processor.timeline.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PictureTest {

    /** Tables by name, and what each refers to. */
    private static final class Tables {

        private final List<String> names = new ArrayList<>();
        private final List<Relation> relations = new ArrayList<>();

        Tables table(String name, int columns, String... referred) {
            names.add(name);
            long id = names.size() * 100L;
            var all = new ArrayList<Relation.Column>();
            var references = new ArrayList<Relation.Reference>();
            all.add(new Relation.Column(id + 1, "id", "bigint", false, true, false, "", ""));
            for (var other : referred) {
                long column = id + 1 + all.size();
                long target = (names.indexOf(other) + 1) * 100L;
                all.add(new Relation.Column(column, other + "_id", "bigint", false, false, true, "", ""));
                references.add(new Relation.Reference(
                        column + 50, name + "_" + other, List.of(column), target, List.of(target + 1), false, false));
            }
            while (all.size() < columns) {
                all.add(new Relation.Column(id + 1 + all.size(), "c" + all.size(), "text", true, false, false, "", ""));
            }
            relations.add(new Relation(id, "table", name, "", all, references, List.of()));
            return this;
        }

        Diagram diagram() {
            return Diagram.of(relations, Diagram.Detail.COLUMNS);
        }
    }

    private static List<String> names(Diagram diagram, List<Long> ids) {
        return ids.stream()
                .flatMap(id -> diagram.tables().stream().filter(table -> table.id() == id))
                .map(Diagram.Table::name)
                .toList();
    }

    private static List<String> names(Diagram diagram) {
        return diagram.tables().stream().map(Diagram.Table::name).toList();
    }

    /** Much refers to a kind, which says nothing itself; a join refers to much. */
    private static Tables shop() {
        return new Tables()
                .table("kind", 2)
                .table("customer", 12, "kind")
                .table("product", 10, "kind")
                .table("purchase", 9, "customer", "kind")
                .table("item", 3, "purchase", "product")
                .table("address", 8, "customer")
                .table("visit", 3, "customer")
                .table("price", 3, "product")
                .table("payment", 6, "purchase");
    }

    @Test
    void ranksWhatIsReferredToAndSaysMuchBeforeKindsAndJoins() {
        var diagram = shop().diagram();
        assertThat(names(diagram, Importance.ranked(diagram)))
                .containsExactly("customer", "purchase", "product", "kind");
    }

    @Test
    void showsMainTablesWithWhatJoinsThem() {
        var diagram = new Tables()
                .table("author", 8)
                .table("book", 8)
                .table("author_book", 2, "author", "book")
                .table("award", 3, "author")
                .table("page", 3, "book")
                .table("alone", 3)
                .diagram();
        assertThat(names(Importance.main(diagram, 2))).containsExactly("author", "author_book", "book");
    }

    @Test
    void takesMainTablesThatNothingJoinsAsTheyAre() {
        var diagram = new Tables()
                .table("author", 8)
                .table("award", 3, "author")
                .table("engine", 8)
                .table("part", 3, "engine")
                .diagram();
        assertThat(names(Importance.main(diagram, 2))).containsExactly("author", "engine");
    }

    private static Diagram music() {
        var tables = new Tables();
        var mains = List.of("artist", "release", "release_group", "work");
        mains.forEach(main -> tables.table(main, 12));
        for (var main : mains) {
            Stream.of("alias", "tag", "rating", "note", "image", "link", "edit", "kind", "country", "vote")
                    .forEach(part -> tables.table(main + "_" + part, 3, main));
        }
        return tables.table("artist_release", 3, "artist", "release")
                .table("lonely", 3)
                .diagram();
    }

    private static Picture.Frame frame(Picture picture, String name) {
        return picture.frames().stream()
                .filter(frame -> frame.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void cutsALargeSchemaIntoMainTablesWithWhatIsNamedAfterThem() {
        var diagram = music();
        var picture = Picture.of(diagram);
        assertThat(picture.frames())
                .extracting(Picture.Frame::name)
                .containsExactlyInAnyOrder("artist", "release", "release_group", "work", "others");
        assertThat(names(diagram, frame(picture, "release_group").tables()))
                .startsWith("release_group")
                .contains("release_group_alias")
                .hasSize(11);
        assertThat(names(diagram, frame(picture, "artist").tables())).contains("artist_release");
        assertThat(names(diagram, frame(picture, "others").tables())).containsExactly("lonely");
    }

    @Test
    void saysInWordsWhatLeavesADistrict() {
        var picture = Picture.of(music());
        assertThat(frame(picture, "artist").tied()).isEqualTo("with release");
        assertThat(picture.diagram().tables().stream()
                        .filter(table -> table.name().equals("artist_release"))
                        .flatMap(table -> table.rows().stream())
                        .map(Diagram.Row::referred))
                .containsExactly("", "", "release");
        assertThat(Svg.of(music(), "Music")).contains("bigint → release<", ">with release<");
    }

    @Test
    void everyTableStandsInItsDistrictAndNoDistrictInAnother() {
        for (var detail : List.of(Diagram.Detail.COLUMNS, Diagram.Detail.TABLES)) {
            var picture = Picture.of(DiagramTest.large(300, detail));
            var frames = picture.frames();
            for (var frame : frames) {
                assertThat(frame.tables())
                        .allSatisfy(table ->
                                assertThat(picture.layout().boxes().get(table)).matches(box -> isIn(box, frame.box())));
                assertThat(frames)
                        .filteredOn(other -> meets(other.box(), frame.box()))
                        .containsExactly(frame);
            }
            assertThat(frames.stream().flatMap(frame -> frame.tables().stream()))
                    .hasSize(300)
                    .doesNotHaveDuplicates();
        }
    }

    private static boolean isIn(Layout.Box box, Layout.Box frame) {
        return box.x() >= frame.x()
                && box.y() >= frame.y()
                && box.x() + box.width() <= frame.x() + frame.width()
                && box.y() + box.height() <= frame.y() + frame.height();
    }

    private static boolean meets(Layout.Box one, Layout.Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    @Test
    void drawsTheSameTwice() {
        assertThat(Svg.of(DiagramTest.large(120), "T")).isEqualTo(Svg.of(DiagramTest.large(120), "T"));
    }
}
