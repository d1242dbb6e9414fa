package dev.rung.cli.dsl;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.TextConstant;
import dev.rung.sql.tree.TriggerStatement;
import java.util.List;

/**
 * Statements about triggers.
 *
 * @param source the statement
 */
record Triggers(Source source) implements TriggerStatement.Cases<Code> {

    @Override
    public Code create(TriggerStatement.Create trigger) {
        NotInDsl.unless(trigger.transitions().isEmpty(), "referencing");
        var begun = Code.call(
                trigger.orReplace() ? "createOrReplaceTrigger" : "createTrigger",
                trigger.name().text());
        var code = events(begun, trigger.moment())
                .then("on", Names.of(trigger.table()))
                .then(trigger.level() == TriggerStatement.Level.ROW ? "forEachRow" : "forEachStatement");
        return trigger.when()
                .map(when -> code.then("when", source.of(when)))
                .orElse(code)
                .then("function", Names.of(trigger.call().function()), arguments(trigger.call()))
                .executed();
    }

    private static Code events(Code begun, TriggerStatement.Moment moment) {
        var code = begun;
        var prefix = switch (moment.time()) {
            case BEFORE -> "before";
            case AFTER -> "after";
            case INSTEAD_OF -> "insteadOf";
        };
        for (var event : moment.events()) {
            code = event(code, prefix + kind(event), event.columns());
            prefix = "or";
        }
        return code;
    }

    private static String kind(TriggerStatement.Event event) {
        return switch (event.kind()) {
            case INSERT -> "Insert";
            case UPDATE -> "Update";
            case DELETE -> "Delete";
            case TRUNCATE -> "Truncate";
        };
    }

    private static Code event(Code code, String method, List<Name> columns) {
        return columns.isEmpty() ? code.then(method) : code.then(method + "Of", Names.texts(columns));
    }

    private static List<String> arguments(TriggerStatement.Call call) {
        return call.arguments().stream().map(Triggers::text).toList();
    }

    /** A trigger gets its arguments as texts, whatever they are written as. */
    static String text(TriggerStatement.Argument argument) {
        if (argument instanceof TriggerStatement.TextArgument text) {
            return text.text().text();
        }
        return argument instanceof TriggerStatement.NumberArgument number
                ? number.number().text()
                : ((TriggerStatement.WordArgument) argument).word().text();
    }

    @Override
    public Code createConstraint(TriggerStatement.CreateConstraint trigger) {
        return NotInDsl.because("a constraint trigger");
    }

    @Override
    public Code rename(TriggerStatement.Rename rename) {
        return OfObject.renamed("trigger", rename.name(), rename.table(), rename.newName());
    }

    @Override
    public Code dependsOnExtension(TriggerStatement.DependsOnExtension depends) {
        return NotInDsl.because("depends on extension");
    }

    @Override
    public Code drop(TriggerStatement.Drop drop) {
        var code = Code.call(
                        "dropTrigger" + Drops.ifExists(drop.ifExists()),
                        drop.name().text())
                .then("on", Names.of(drop.table()));
        return Drops.byPostgres(code, drop.behavior());
    }

    /** Its arguments as texts. */
    static TriggerStatement.Call plain(TriggerStatement.Call call) {
        return new TriggerStatement.Call(
                call.function(), call.arguments().stream().map(Triggers::asText).toList(), call.place());
    }

    private static TriggerStatement.Argument asText(TriggerStatement.Argument argument) {
        return new TriggerStatement.TextArgument(new TextConstant(text(argument), argument.place()), argument.place());
    }

    /** The same trigger with its level said. */
    static TriggerStatement.Create plain(TriggerStatement.Create trigger) {
        return new TriggerStatement.Create(
                trigger.orReplace(),
                trigger.name(),
                trigger.moment(),
                trigger.table(),
                trigger.transitions(),
                trigger.level() == TriggerStatement.Level.ROW
                        ? TriggerStatement.Level.ROW
                        : TriggerStatement.Level.STATEMENT,
                trigger.when(),
                trigger.call(),
                trigger.place());
    }
}
