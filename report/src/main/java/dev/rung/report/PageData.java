package dev.rung.report;

import dev.rung.processor.report.Json;
import dev.rung.processor.timeline.Change;
import dev.rung.processor.timeline.Relation;
import dev.rung.processor.timeline.Timeline;
import dev.rung.processor.timeline.Version;
import dev.rung.report.diagram.Diagram;
import dev.rung.report.diagram.Importance;
import dev.rung.report.diagram.Layout;
import dev.rung.report.diagram.Picture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the script of the page reads. A version has only those relations that it changed: so a long history of a large schema stays small.
 */
final class PageData {

    /** So many main tables of a large schema have a picture, with those that join them. */
    private static final int MAIN = 12;

    private PageData() {}

    static Map<String, @Nullable Object> of(Timeline timeline, String title, Optional<Standing> standing) {
        var versions = new ArrayList<Map<String, @Nullable Object>>();
        var before = timeline.beginning();
        for (var version : timeline.versions()) {
            versions.add(version(version, before));
            before = version.relations();
        }
        return Json.object(
                "title", title,
                "history", timeline.history(),
                "beginning", relations(timeline.beginning()),
                "versions", versions,
                "layout", layout(timeline),
                "standing", standing.map(PageData::standing).orElse(null));
    }

    private static Map<String, @Nullable Object> version(Version version, List<Relation> before) {
        var old = before.stream().collect(Collectors.toMap(Relation::id, Function.identity()));
        var now = version.relations().stream().map(Relation::id).collect(Collectors.toSet());
        return Json.object(
                "number", version.number(),
                "description", version.description(),
                "className", version.className(),
                "file", version.file(),
                "transactional", version.isTransactional(),
                "wayBack",
                        Json.object(
                                "kind", word(version.wayBack().kind()),
                                "reason", version.wayBack().reason()),
                "up", version.up(),
                "down", version.down(),
                "changes", version.changes().stream().map(PageData::change).toList(),
                "losses", version.losses(),
                "effects", version.effects().stream().map(PageData::effect).toList(),
                "severity", version.severity().orElse(null),
                "findings", version.findings().stream().map(PageData::found).toList(),
                "relations",
                        relations(version.relations().stream()
                                .filter(relation -> !relation.equals(old.get(relation.id())))
                                .toList()),
                "gone",
                        before.stream()
                                .map(Relation::id)
                                .filter(id -> !now.contains(id))
                                .toList());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, @Nullable Object> change(Change change) {
        return Json.object(
                "how", word(change.how()),
                "kind", change.kind(),
                "relation", change.relation().orElse(null),
                "sentence", change.sentence());
    }

    private static Map<String, @Nullable Object> effect(Version.Effect effect) {
        return Json.object(
                "sql", effect.sql(),
                "locks",
                        effect.locks().stream()
                                .map(lock -> Json.object("relation", lock.relation(), "mode", lock.mode()))
                                .toList(),
                "blocked", effect.blocked(),
                "rewrites", effect.rewrites(),
                "scans", effect.scans(),
                "builds", effect.builds(),
                "breaks", effect.breaks());
    }

    private static Map<String, @Nullable Object> found(Version.FoundHere found) {
        return Json.object(
                "check", found.check(), "severity", found.severity(), "line", found.line(), "message", found.message());
    }

    private static List<Map<String, @Nullable Object>> relations(List<Relation> relations) {
        return relations.stream().map(PageData::relation).toList();
    }

    private static Map<String, @Nullable Object> relation(Relation relation) {
        return Json.object(
                "id", relation.id(),
                "kind", relation.kind(),
                "name", relation.name(),
                "comment", relation.comment(),
                "columns", relation.columns().stream().map(PageData::column).toList(),
                "references",
                        relation.references().stream().map(PageData::reference).toList(),
                "parts",
                        relation.parts().stream()
                                .map(part -> Json.object(
                                        "kind", part.kind(), "name", part.name(), "definition", part.definition()))
                                .toList());
    }

    private static Map<String, @Nullable Object> column(Relation.Column column) {
        return Json.object(
                "id", column.id(),
                "name", column.name(),
                "type", column.type(),
                "nullable", column.isNullable(),
                "key", column.isKey(),
                "reference", column.isReference(),
                "value", column.value(),
                "comment", column.comment());
    }

    private static Map<String, @Nullable Object> reference(Relation.Reference reference) {
        return Json.object(
                "id", reference.id(),
                "name", reference.name(),
                "columns", reference.columns(),
                "relation", reference.relation(),
                "referenced", reference.referenced(),
                "optional", reference.isOptional(),
                "unique", reference.isUnique());
    }

    /**
     * One layout of everything that ever was, so that a table stands at the same place in each version. Of a large schema the main tables have one,
     * and all of them a map of districts.
     */
    private static Map<String, @Nullable Object> layout(Timeline timeline) {
        var all = EverySchema.of(timeline);
        boolean isLarge = all.size() > Picture.MANY;
        var detail = isLarge ? Diagram.Detail.KEYS : Diagram.Detail.COLUMNS;
        var diagram = Diagram.of(all, detail);
        var layout = Layout.of(isLarge ? Importance.main(diagram, MAIN) : diagram);
        return Json.object(
                "detail", word(detail),
                "large", isLarge,
                "ranked", Importance.ranked(diagram),
                "boxes", boxes(layout),
                "lines", lines(layout),
                "map", isLarge ? map(Picture.inDistricts(Diagram.of(all, Diagram.Detail.TABLES))) : null);
    }

    private static Map<String, @Nullable Object> map(Picture picture) {
        return Json.object(
                "boxes", boxes(picture.layout()),
                "frames",
                        picture.frames().stream()
                                .map(frame -> Json.object(
                                        "name",
                                        frame.name(),
                                        "tables",
                                        frame.tables(),
                                        "tied",
                                        frame.tied(),
                                        "font",
                                        Math.round(frame.font()),
                                        "box",
                                        numbers(
                                                frame.box().x(),
                                                frame.box().y(),
                                                frame.box().width(),
                                                frame.box().height())))
                                .toList());
    }

    private static Map<String, @Nullable Object> boxes(Layout layout) {
        Map<String, @Nullable Object> boxes = new LinkedHashMap<>();
        layout.boxes().forEach((id, box) -> boxes.put(String.valueOf(id), numbers(box.x(), box.y(), box.width())));
        return boxes;
    }

    private static Map<String, @Nullable Object> lines(Layout layout) {
        Map<String, @Nullable Object> lines = new LinkedHashMap<>();
        layout.lines().forEach((id, points) -> lines.put(String.valueOf(id), points(points)));
        return lines;
    }

    private static List<Double> points(List<Layout.Point> points) {
        return points.stream()
                .flatMap(point -> numbers(point.x(), point.y()).stream())
                .toList();
    }

    private static List<Double> numbers(double... values) {
        var numbers = new ArrayList<Double>();
        for (double value : values) {
            numbers.add(Math.round(value * 10) / 10.0);
        }
        return numbers;
    }

    private static Map<String, @Nullable Object> standing(Standing standing) {
        return Json.object(
                "environment", standing.environment(),
                "behind", standing.behind(),
                "versions",
                        standing.lines().stream()
                                .map(line -> Json.object(
                                        "version", line.version(),
                                        "description", line.description(),
                                        "state", line.state(),
                                        "appliedAt", line.appliedAt(),
                                        "appliedBy", line.appliedBy(),
                                        "took", line.took()))
                                .toList(),
                "steps",
                        standing.steps().stream()
                                .map(step -> Json.object(
                                        "position", step.position(),
                                        "direction", step.direction(),
                                        "version", step.version(),
                                        "description", step.description(),
                                        "startedAt", step.startedAt(),
                                        "appliedBy", step.appliedBy(),
                                        "took", step.took()))
                                .toList(),
                "drift", standing.drift().orElse(null),
                "driftUnknown", standing.driftUnknown());
    }
}
