package dev.rung.sql.parser;

import dev.rung.sql.Place;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.NumberConstant;
import dev.rung.sql.tree.PartitionBound;
import java.util.List;

/** Which rows partitions take: {@code PartitionBoundSpec}. */
final class PartitionBoundGrammar {

    private PartitionBoundGrammar() {}

    static PartitionBound bound(Cursor at) {
        int start = at.mark();
        if (at.accept("default")) {
            return new PartitionBound.Rest(at.since(start));
        }
        at.expect("for", "values");
        return switch (at.expectAny("in", "from", "with")) {
            case "in" -> new PartitionBound.In(at.list(ExpressionGrammar::expression), at.since(start));
            case "from" -> between(at, start);
            default -> hash(at, start);
        };
    }

    private static PartitionBound between(Cursor at, int start) {
        var from = at.list(ExpressionGrammar::expression);
        at.expect("to");
        return new PartitionBound.Between(from, at.list(ExpressionGrammar::expression), at.since(start));
    }

    private record Part(Name name, NumberConstant value) {}

    private static PartitionBound hash(Cursor at, int start) {
        var with = at.mark() - 1;
        var parts = at.list(PartitionBoundGrammar::part);
        var place = at.since(with);
        return new PartitionBound.Hash(
                value(at, parts, "modulus", place), value(at, parts, "remainder", place), at.since(start));
    }

    private static Part part(Cursor at) {
        var name = at.word();
        if (!name.text().equals("modulus") && !name.text().equals("remainder")) {
            throw at.wrong(
                    name.place(),
                    "`" + name.text() + "` is nothing that a part by hash has",
                    "write `modulus` or `remainder`");
        }
        return new Part(name, at.integer());
    }

    private static NumberConstant value(Cursor at, List<Part> parts, String name, Place place) {
        var values =
                parts.stream().filter(part -> part.name.text().equals(name)).toList();
        if (values.size() > 1) {
            throw at.wrong(values.get(1).name.place(), "`" + name + "` is written twice", "");
        }
        if (values.isEmpty()) {
            throw at.wrong(place, "`" + name + "` is missing", "write `with (modulus 4, remainder 0)`");
        }
        return values.get(0).value;
    }
}
