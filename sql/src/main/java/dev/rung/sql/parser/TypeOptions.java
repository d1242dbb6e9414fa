package dev.rung.sql.parser;

import dev.rung.sql.tree.Option;
import java.util.List;
import java.util.Set;

/** Options of types, and which there are: PostgreSQL 18, {@code DefineType}, {@code DefineRange} and {@code AlterType}. */
final class TypeOptions {

    /** Of others in a new base type PostgreSQL only warns. */
    private static final Set<String> OF_BASE = Set.of(
            "alignment",
            "analyze",
            "category",
            "collatable",
            "default",
            "delimiter",
            "element",
            "input",
            "internallength",
            "like",
            "output",
            "passedbyvalue",
            "preferred",
            "receive",
            "send",
            "storage",
            "subscript",
            "typmod_in",
            "typmod_out");

    private static final Set<String> OF_RANGE = Set.of(
            "canonical", "collation", "multirange_type_name", "subtype", "subtype_diff", "subtype_opclass");

    private static final Set<String> CHANGEABLE =
            Set.of("analyze", "receive", "send", "storage", "subscript", "typmod_in", "typmod_out");

    private TypeOptions() {}

    static List<Option> ofBase(Cursor at) {
        var options = OptionGrammar.definition(at);
        new OptionRules(at, "a type", options)
                .once(OF_BASE)
                .truths(Set.of("collatable", "passedbyvalue", "preferred"));
        return options;
    }

    static List<Option> ofRange(Cursor at) {
        var options = OptionGrammar.definition(at);
        var rules = new OptionRules(at, "a range type", options).known(OF_RANGE).once(OF_RANGE);
        if (!rules.isTold("subtype")) {
            rules.refuse(options.get(0), "the type of the bounds is missing", "write `subtype = …`");
        }
        return options;
    }

    static List<Option> changed(Cursor at) {
        var options = OptionGrammar.definition(at);
        new OptionRules(at, "a type that can be changed", options).known(CHANGEABLE);
        return options;
    }
}
