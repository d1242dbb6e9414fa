package dev.rung.processor.head;

import dev.rung.processor.head.Head.HeadDomain;
import dev.rung.processor.head.Head.HeadEnum;
import dev.rung.processor.head.HeadTable.HeadCheck;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Domain;
import dev.rung.processor.replay.model.Enumeration;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.printer.SqlPrinter;
import dev.rung.sql.tree.Expression;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads types out of the model of the schema: those of columns, and those that somebody made. */
final class HeadTypes {

    private final Schema schema;

    HeadTypes(Schema schema) {
        this.schema = schema;
    }

    /** The type of a column or of a domain. */
    HeadType of(Type type) {
        var element = type.type().element().orElse(type.type());
        if (element.is("unknown")) {
            return HeadType.UNKNOWN;
        }
        var made = schema.find(type.made());
        var domain = made.filter(object -> object.kind() == ObjectKind.DOMAIN).map(this::domain);
        return domain.map(found -> ofDomain(found, type.type().isArray()))
                .orElseGet(() -> new HeadType(
                        made.map(this::schemaOf)
                                .orElse(element.schema().equals("pg_catalog") ? null : element.schema()),
                        made.map(SchemaObject::name)
                                .orElseGet(() -> element.is(element.name()) ? named(type, element) : element.name()),
                        sizes(type),
                        type.type().isArray(),
                        made.flatMap(this::enumeration).orElse(null),
                        null));
    }

    private static HeadType ofDomain(HeadDomain domain, boolean isArray) {
        var base = domain.type();
        return new HeadType(base.schema(), base.name(), base.sizes(), isArray, base.enumeration(), domain);
    }

    /** The fields of an interval are a part of its name. */
    private static String named(Type type, dev.rung.sql.catalog.Type element) {
        return type.modifiers().stream()
                .filter(modifier -> !isNumber(modifier))
                .findFirst()
                .map(fields -> element.sqlName() + " " + fields)
                .orElse(element.sqlName());
    }

    private static List<Integer> sizes(Type type) {
        return type.modifiers().stream()
                .filter(HeadTypes::isNumber)
                .map(Integer::valueOf)
                .toList();
    }

    private static boolean isNumber(String modifier) {
        return modifier.chars().allMatch(c -> Character.isDigit(c) || c == '-');
    }

    /** Whether a column cannot be null since its domain cannot; in an array it can. */
    static boolean forbidsNull(HeadType type) {
        return type.domain() != null && !type.domain().nullable() && !type.array();
    }

    HeadDomain domain(SchemaObject object) {
        var domain = object.definition(Domain.class);
        return new HeadDomain(
                schemaOf(object),
                object.name(),
                of(domain.type()),
                domain.notNull().isEmpty(),
                domain.standard().map(this::text).orElse(null),
                checks(object));
    }

    /** The check constraints of a table or a domain. */
    List<HeadCheck> checks(SchemaObject owner) {
        return schema.children(owner.id(), ObjectKind.CONSTRAINT).stream()
                .flatMap(this::check)
                .sorted(Comparator.comparing(HeadCheck::name))
                .toList();
    }

    private Stream<HeadCheck> check(SchemaObject constraint) {
        return constraint.definition(Constraint.class).rule() instanceof Constraint.Check check
                ? Stream.of(new HeadCheck(constraint.name(), text(check.condition())))
                : Stream.empty();
    }

    /** An enum, if the type is one. */
    Optional<HeadEnum> enumeration(SchemaObject type) {
        return type.definition() instanceof Enumeration enumeration
                ? Optional.of(new HeadEnum(schemaOf(type), type.name(), enumeration.values()))
                : Optional.empty();
    }

    /** The name of the schema of an object; nothing where it has none of its own. */
    String schemaOf(SchemaObject object) {
        return schema.find(object.schema()).map(SchemaObject::name).orElse("");
    }

    /** SQL as it was written, as long as everything in it has the name that it had. */
    String text(Code<Expression> code) {
        var current = code.in(schema);
        return current.equals(code.tree()) ? code.text() : SqlPrinter.print(current);
    }
}
