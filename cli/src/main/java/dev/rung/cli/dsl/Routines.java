package dev.rung.cli.dsl;

import dev.rung.sql.tree.Argument;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.RoutineKind;
import dev.rung.sql.tree.RoutineReference;
import dev.rung.sql.tree.RoutineStatement;
import dev.rung.sql.tree.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * Statements about functions and procedures: what is around the body is code, the body is text.
 *
 * @param source the statement
 */
record Routines(Source source) implements RoutineStatement.Cases<Code> {

    @Override
    public Code create(RoutineStatement.Create routine) {
        NotInDsl.unless(routine.body().isEmpty(), "a body of SQL");
        var name = (routine.orReplace() ? "createOrReplace" : "create")
                + (routine.kind() == RoutineKind.FUNCTION ? "Function" : "Procedure");
        var code = Code.call(name, Names.of(routine.name()));
        for (var argument : routine.arguments()) {
            code = parameter(code, argument);
        }
        var options = RoutineOptions.of(routine.options());
        return options.written(returned(code, routine.returned()).then("language", options.language()))
                .executed();
    }

    private Code parameter(Code code, Argument argument) {
        var name = argument.name().map(Name::text).orElseGet(() -> NotInDsl.because("a parameter without a name"));
        var type = DataTypes.of(argument.type());
        if (argument.defaultValue().isPresent()) {
            NotInDsl.unless(isIn(argument), "a default");
            return code.then(
                    "parameter",
                    name,
                    type,
                    source.field(argument.defaultValue().get()));
        }
        var method = switch (argument.mode()) {
            case DEFAULT, IN -> "parameter";
            case OUT -> "outParameter";
            case INOUT -> "inOutParameter";
            case VARIADIC -> "variadicParameter";
        };
        return code.then(method, name, type);
    }

    private static boolean isIn(Argument argument) {
        return argument.mode() == Argument.Mode.DEFAULT || argument.mode() == Argument.Mode.IN;
    }

    private static Code returned(Code code, Optional<RoutineStatement.Returned> returned) {
        if (returned.isEmpty()) {
            return code;
        }
        return returned.get() instanceof RoutineStatement.ReturnedType type
                ? returned(code, type.type())
                : code.then("returnsTable", columns((RoutineStatement.ReturnedTable) returned.get()));
    }

    private static Code returned(Code code, TypeName type) {
        if (type.isSet()) {
            var element = new TypeName(false, type.base(), type.dimensions(), type.place());
            return code.then("returnsSetOf", DataTypes.of(element));
        }
        return switch (DataTypes.name(type)) {
            case "trigger" -> code.then("returnsTrigger");
            case "void" -> code.then("returnsVoid");
            default -> code.then("returns", DataTypes.of(type));
        };
    }

    private static List<Code> columns(RoutineStatement.ReturnedTable table) {
        return table.columns().stream()
                .map(column ->
                        Code.call("field", Code.call("name", column.name().text()), DataTypes.of(column.type())))
                .toList();
    }

    /** The types by which a routine is told from others of its name. */
    static List<Code> types(RoutineReference routine) {
        return routine.arguments().orElseGet(() -> NotInDsl.because("a routine without its parameters")).stream()
                .map(Routines::type)
                .toList();
    }

    private static Code type(Argument argument) {
        NotInDsl.unless(isIn(argument), "a parameter that is not given");
        return DataTypes.of(argument.type());
    }

    @Override
    public Code alter(RoutineStatement.Alter alter) {
        NotInDsl.unless(alter.kind() == RoutineKind.FUNCTION && !alter.isRestrict(), "alter procedure");
        var code = Code.call("alterFunction", Names.of(alter.routine().name()), types(alter.routine()));
        for (var option : alter.options()) {
            code = option.accept(new RoutineOptions.Changed(code));
        }
        return code.executed();
    }

    @Override
    public Code rename(RoutineStatement.Rename rename) {
        return OfObject.of(
                "alterNameOf", rename.kind(), rename.routine(), rename.newName().text());
    }

    @Override
    public Code setOwner(RoutineStatement.SetOwner set) {
        return OfObject.of("alterOwnerOf", set.kind(), set.routine(), Roles.named(set.owner()));
    }

    @Override
    public Code setSchema(RoutineStatement.SetSchema set) {
        return OfObject.of(
                "alterSchemaOf", set.kind(), set.routine(), set.schema().text());
    }

    @Override
    public Code dependsOnExtension(RoutineStatement.DependsOnExtension depends) {
        return NotInDsl.because("depends on extension");
    }

    @Override
    public Code drop(RoutineStatement.Drop drop) {
        NotInDsl.unless(drop.kind() != RoutineKind.ROUTINE, "a routine of either kind");
        var routine = Drops.only(drop.routines());
        var kind = drop.kind() == RoutineKind.FUNCTION ? "Function" : "Procedure";
        var code = Code.call("drop" + kind + Drops.ifExists(drop.ifExists()), Names.of(routine.name()));
        return Drops.byPostgres(
                routine.arguments().isPresent() ? code.then("parameters", types(routine)) : code, drop.behavior());
    }

    /** The same routine without the options that go without saying. */
    static RoutineStatement.Create plain(RoutineStatement.Create routine) {
        return new RoutineStatement.Create(
                routine.orReplace(),
                routine.kind(),
                routine.name(),
                routine.arguments(),
                routine.returned(),
                RoutineOptions.said(routine.options()),
                routine.body(),
                routine.place());
    }
}
