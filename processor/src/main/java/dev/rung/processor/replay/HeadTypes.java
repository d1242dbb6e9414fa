package dev.rung.processor.replay;

import dev.rung.processor.parse.Labels;
import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.QualifiedName;
import dev.rung.processor.parse.SqlText;
import dev.rung.processor.parse.TypeName;
import dev.rung.processor.replay.Head.HeadDomain;
import dev.rung.processor.replay.Head.HeadEnum;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads types out of the model of the schema: those of columns, and those that somebody made. */
final class HeadTypes {

    private static final Pattern TYPE = Pattern.compile("(.*?)(?:\\(([-\\d, ]+)\\))?(\\[\\])?");

    private final Schema schema;

    HeadTypes(Schema schema) {
        this.schema = schema;
    }

    /** The type of a column or of a domain. */
    HeadType of(SchemaObject typed) {
        return of(HeadReader.text(typed.property("type")), used(typed, HeadTypes::isMade));
    }

    /** A type by its name, as PostgreSQL shows it, with the object that it stands for if somebody made it. */
    HeadType of(String text, Optional<SchemaObject> made) {
        var match = TYPE.matcher(text);
        match.matches();
        boolean array = match.group(3) != null;
        var domain = made.filter(HeadTypes::isDomain);
        if (domain.isPresent()) {
            var base = of(domain.get());
            return new HeadType(
                    base.schema(), base.name(), base.sizes(), array, base.enumeration(), domain(domain.get()));
        }
        boolean builtIn = made.isEmpty() && TypeName.areBuiltIn(new String[] {withoutFields(match.group(1))});
        var name = builtIn ? Optional.<QualifiedName>empty() : SqlText.name(match.group(1));
        return new HeadType(
                made.map(SchemaObject::schema)
                        .or(() -> name.map(found -> found.schema() == null ? "public" : found.schema()))
                        .orElse(null),
                name.map(QualifiedName::name).orElse(match.group(1)),
                sizes(match.group(2)),
                array,
                made.filter(HeadTypes::isEnum).map(HeadTypes::enumeration).orElse(null),
                null);
    }

    /** A type that a query found. */
    HeadType of(TypeName type) {
        return of(
                (type.schema() == null ? type.name() : "\"" + type.name().replace("\"", "\"\"") + "\"") + type.suffix(),
                type.schema() == null
                        ? Optional.empty()
                        : schema.find(Schema.Key.of(ObjectKind.TYPE, 0, type.schema(), type.name())));
    }

    private static String withoutFields(String name) {
        return name.startsWith("interval ") ? "interval" : name;
    }

    private static List<Integer> sizes(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(size -> Integer.valueOf(size.strip()))
                        .toList();
    }

    private Optional<SchemaObject> used(SchemaObject user, Predicate<SchemaObject> wanted) {
        return user.uses().stream()
                .sorted()
                .flatMap(id -> schema.find(id).stream())
                .filter(wanted)
                .findFirst();
    }

    /** Whether a column cannot be null since its domain cannot; in an array it can. */
    boolean forbidsNull(HeadType type) {
        return type.domain() != null && !type.domain().nullable() && !type.array();
    }

    HeadDomain domain(SchemaObject domain) {
        return new HeadDomain(
                String.valueOf(domain.schema()),
                domain.name(),
                of(domain),
                domain.property("not null") == null,
                domain.find("default").map(Object::toString).orElse(null),
                HeadReader.checks(schema.children(domain.id())));
    }

    static HeadEnum enumeration(SchemaObject type) {
        var labels = type.find("labels").map(Labels::of).map(Labels::values).orElse(List.of());
        return new HeadEnum(String.valueOf(type.schema()), type.name(), labels);
    }

    private static boolean isMade(SchemaObject object) {
        return switch (object.kind()) {
            case TYPE, DOMAIN, TABLE, VIEW -> true;
            default -> false;
        };
    }

    static boolean isEnum(SchemaObject object) {
        return object.property("labels") != null;
    }

    static boolean isDomain(SchemaObject object) {
        return object.kind() == ObjectKind.DOMAIN;
    }
}
