package dev.rung.cli.dsl;

import dev.rung.processor.parse.Alteration;
import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.SequenceOptions;
import dev.rung.processor.parse.SqlStatement;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sequences, with the options that do not go without saying. */
final class Sequences {

    private static final Map<String, String> METHODS = Map.of(
            "start", "startWith",
            "increment", "incrementBy",
            "minvalue", "minvalue",
            "maxvalue", "maxvalue",
            "cache", "cache");
    private static final Pattern OPTION = Pattern.compile("(\\w+)=([^,}]+)");

    private Sequences() {}

    static Code create(SqlStatement.CreateSequence sequence) {
        if (sequence.ownedBy() != null) {
            throw new NotInDsl("owned by");
        }
        var code = Code.db(
                sequence.ifNotExists() ? "createSequenceIfNotExists" : "createSequence", Names.of(sequence.name()));
        return options(code, SequenceOptions.created(sequence.options())).execute();
    }

    /** {@code owned by}, if that is all. */
    static Optional<Code> ownedBy(SqlStatement.Alter alter) {
        if (alter.alterations().size() != 1
                || !(alter.alterations().get(0) instanceof Alteration.SetOptions set)
                || set.ownedBy() == null
                || !set.options().isEmpty()) {
            return Optional.empty();
        }
        var code = Code.call("alterSequenceOwnedBy", Names.of(alter.object().name()));
        var table = set.ownedBy().table();
        if (table == null) {
            return Optional.of(code.then("none").executed());
        }
        var column = String.valueOf(set.ownedBy().column());
        return Optional.of((Names.isSimple(table)
                        ? code.then("column", table.name(), column)
                        : code.then("column", Names.qualified(table, column)))
                .executed());
    }

    /** The options of the sequence behind an identity column, as the parser keeps them. */
    static Code options(Code code, @Nullable Fragment options) {
        var values = new TreeMap<String, String>();
        if (options != null) {
            OPTION.matcher(options.text()).results().forEach(option -> values.put(option.group(1), option.group(2)));
        }
        return options(code, values);
    }

    private static Code options(Code begun, Map<String, String> options) {
        var code = begun;
        for (var option : options.entrySet()) {
            if (option.getKey().equals("cycle")) {
                code = code.then("cycle");
            } else if (METHODS.containsKey(option.getKey())) {
                code = code.then(METHODS.get(option.getKey()), number(option.getValue()));
            } else {
                throw new NotInDsl(option.getKey());
            }
        }
        return code;
    }

    private static Number number(String value) {
        long number = Long.parseLong(value);
        return number == (int) number ? (Number) (int) number : (Number) number;
    }
}
