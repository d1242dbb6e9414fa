package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.Options;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.SetAccessMethod;
import dev.rung.sql.tree.TableStatement;
import dev.rung.sql.tree.TableStorage;
import java.util.List;
import java.util.Set;

/** What PostgreSQL does not take of how a table is kept, whatever is in it. */
final class StorageRules {

    private static final Set<String> OFF = Set.of("false", "off", "no", "0");

    private final Transition transition;

    StorageRules(Transition transition) {
        this.transition = transition;
    }

    /** Whether a new table cannot be kept like that, which is told to the verdict. */
    boolean breaks(Persistence persistence, TableStorage storage) {
        boolean isEnding = storage.onCommit() != TableStorage.OnCommit.DEFAULT;
        if (isEnding && persistence != Persistence.TEMPORARY) {
            return refuse(
                    "42P16",
                    "`on commit` of a table that is not temporary",
                    "what a permanent table holds outlives the transaction",
                    "leave it out, or write `create temporary table`",
                    storage.place());
        }
        return storage.options().stream()
                .filter(option -> option.name().toString().equals("oids"))
                .filter(option ->
                        !OFF.contains(Options.of(List.of(option)).values().getOrDefault("oids", "")))
                .findFirst()
                .filter(option -> refuse(
                        "0A000",
                        "a table `with oids`",
                        "rows have no object identifiers since PostgreSQL 12",
                        "leave it out, and give the table an identity column",
                        option.place()))
                .isPresent();
    }

    /** Whether a statement says twice how a table is kept, which is told to the verdict. */
    boolean breaks(TableStatement.Alter alter) {
        return alter.actions().stream()
                .filter(SetAccessMethod.class::isInstance)
                .skip(1)
                .findFirst()
                .filter(second -> refuse(
                        "0A000",
                        "sets the access method twice",
                        "the rows are written anew once",
                        "leave one out",
                        second.place()))
                .isPresent();
    }

    private boolean refuse(String state, String problem, String reason, String remedy, Place place) {
        transition.verdict().refused(state, problem, reason, remedy, place);
        return true;
    }
}
