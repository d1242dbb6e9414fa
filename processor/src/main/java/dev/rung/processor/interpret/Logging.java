package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import dev.rung.processor.read.Position;
import java.util.List;
import java.util.Set;

/** A logger or the console: what is told there changes no statement, and is left out when the statements are known. */
enum Logging {
    SILENT;

    private static final Set<String> LOGGERS = Set.of(
            "org.slf4j.Logger",
            "java.util.logging.Logger",
            "java.lang.System.Logger",
            "org.apache.logging.log4j.Logger",
            "org.apache.commons.logging.Log",
            "org.jboss.logging.Logger");
    private static final Set<String> TELLING = Set.of(
            "trace", "debug", "info", "warn", "error", "fatal", "log", "finest", "finer", "fine", "config", "warning",
            "severe", "tracef", "debugf", "infof", "warnf", "errorf", "println", "print", "printf", "flush");

    /** Whether a class is one of the loggers that everybody uses. */
    static boolean isLogger(String qualifiedName) {
        return LOGGERS.contains(qualifiedName);
    }

    static boolean is(TypeRef type) {
        return type.library() == Logging.class;
    }

    static Value value() {
        return Value.of(SILENT, Logging.class);
    }

    /** A call whose arguments are evaluated only where that might do something. */
    static Value call(Frame frame, JavaCode.Call call, Interpreter interpreter) {
        if (!call.arguments().stream().allMatch(Harmless::is)) {
            require(call.method(), interpreter.calls().arguments(frame, call), call.position());
        }
        require(call.method(), List.of(), call.position());
        return Value.NOTHING;
    }

    private static void require(String method, List<Value> arguments, Position position) {
        boolean defers = arguments.stream().anyMatch(argument -> argument.object() instanceof Closure);
        if (!TELLING.contains(method) || defers) {
            throw new Unknown(position, "what is logged is not known at compile time");
        }
    }
}
