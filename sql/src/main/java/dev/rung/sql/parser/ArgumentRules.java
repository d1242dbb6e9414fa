package dev.rung.sql.parser;

import dev.rung.sql.tree.Call;
import java.util.HashSet;
import java.util.List;

/** What PostgreSQL refuses of the arguments of any function. */
final class ArgumentRules {

    private ArgumentRules() {}

    /** Each name stands once, and behind a name all arguments have names. */
    static void check(Cursor at, List<Call.Argument> arguments) {
        var names = new HashSet<String>();
        for (var argument : arguments) {
            if (argument.name().isPresent() && !names.add(argument.name().get().text())) {
                at.refuse(
                        argument.place(),
                        "the argument `" + argument.name().get() + "` is written twice",
                        "leave one of them out");
            }
            if (argument.name().isEmpty() && !names.isEmpty()) {
                at.refuse(
                        argument.place(),
                        "an argument without a name cannot stand behind one with a name",
                        "give it a name, or write it before the others");
            }
        }
    }
}
