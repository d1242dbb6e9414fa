package dev.rung.processor.replay.analysis;

import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.Place;
import dev.rung.sql.tree.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an analysis finds on its way. */
final class Findings {

    private final Map<Integer, Long> references = new HashMap<>();
    private final Set<Long> needs = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<EnumConstant> enumConstants = new HashSet<>();
    private boolean isCertain = true;

    /** A name stands for an object. */
    void refers(Place name, long id) {
        if (id != SchemaObject.NONE) {
            references.put(name.start(), id);
            needs.add(id);
        }
    }

    /** It cannot be without an object. */
    void needs(SchemaObject object) {
        needs.add(object.id());
    }

    /** It cannot be without a type, if somebody made that. */
    void needs(Type type) {
        if (!type.isBuiltIn()) {
            needs.add(type.made());
        }
    }

    void noColumn(QualifiedName name) {
        problems.add(new Problem(
                "42703",
                "column `" + name + "` does not exist",
                Optional.of(name),
                name.name().place()));
    }

    void wrong(String sqlState, String words, Place place) {
        problems.add(new Problem(sqlState, words, Optional.empty(), place));
    }

    /** A text is read as a value of an enum, or of a domain over one. */
    void reads(Type type, String text) {
        enumConstants.add(new EnumConstant(type.made(), text));
    }

    /** Something was not found, or is not known. */
    void doubt() {
        isCertain = false;
    }

    Analysis of(Analyzed tree) {
        return new Analysis(
                tree,
                Map.copyOf(references),
                Set.copyOf(needs),
                List.copyOf(problems),
                Set.copyOf(enumConstants),
                isCertain);
    }
}
