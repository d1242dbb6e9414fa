package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import dev.rung.processor.read.Position;
import java.util.List;

/**
 * Evaluates the body of a migration on the real jOOQ, which builds statements and has no connection to run them on; what would be
 * executed is rendered instead. Anything that is not surely known ends the evaluation.
 *
 * <p>An interpreter is one run of one body. Its parts call each other: statements hold expressions, expressions hold calls, and calls
 * run statements.
 */
public final class Interpreter {

    private final Budget budget = new Budget();
    private final Database database = new Database();
    private final Classes classes;
    private final Names names;
    private final Expressions expressions;
    private final Statements statements;
    private final Switches switches;
    private final Calls calls;
    private final Functions functions;
    private final Instances objects;
    private final Initialization initialization;
    private final StandIns standIns;

    Interpreter(JavaCode.Sources sources) {
        classes = new Classes(sources);
        names = new Names(this, classes);
        expressions = new Expressions(this, classes, names);
        statements = new Statements(this);
        switches = new Switches(this, classes, names);
        calls = new Calls(this, classes);
        functions = new Functions(this);
        objects = new Instances(this, classes);
        initialization = new Initialization(this, classes);
        standIns = new StandIns(this);
    }

    /**
     * Evaluates a method of a migration, which may be inherited.
     *
     * @param type the class
     * @param method the name of the method, {@code up} or {@code down}, which takes a {@code DSLContext}
     * @param position where the class stands
     * @param sources the source of other classes
     * @return what it executes, or why that is not known
     */
    public static Interpretation interpret(
            JavaCode.Type type, String method, Position position, JavaCode.Sources sources) {
        try {
            return new Interpreter(sources).run(type, method, position);
        } catch (Unknown unknown) {
            return unknown.opaque();
        } catch (StackOverflowError tooDeep) {
            return new Interpretation.Opaque(position, "is nested too deeply to follow at compile time");
        } catch (OutOfMemoryError tooLarge) {
            return new Interpretation.Opaque(position, "is too large to follow at compile time");
        }
    }

    private Interpretation run(JavaCode.Type type, String method, Position position) {
        var migration = objects.make(type, classes.state(type).enclosing(), List.of(), position);
        calls.on(Value.reference(migration), method, List.of(database.argument()), position);
        for (var state : classes.states()) {
            if (state.isChanged()) {
                var name = state.type().simpleName();
                throw new Unknown(position, "changes static fields of `" + name + "`, which other migrations may see");
            }
        }
        return database.result();
    }

    Budget budget() {
        return budget;
    }

    Database database() {
        return database;
    }

    Classes classes() {
        return classes;
    }

    Names names() {
        return names;
    }

    Expressions expressions() {
        return expressions;
    }

    Statements statements() {
        return statements;
    }

    Switches switches() {
        return switches;
    }

    Calls calls() {
        return calls;
    }

    Functions functions() {
        return functions;
    }

    Instances objects() {
        return objects;
    }

    Initialization initialization() {
        return initialization;
    }

    StandIns standIns() {
        return standIns;
    }
}
