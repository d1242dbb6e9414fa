package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import dev.rung.processor.read.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Initializes classes in source when they are first used, as the virtual machine does (JLS 12.4). */
final class Initialization {

    private final Interpreter interpreter;
    private final Classes classes;

    Initialization(Interpreter interpreter, Classes classes) {
        this.interpreter = interpreter;
        this.classes = classes;
    }

    /** The static fields of a class, and the constants of an enum. */
    Map<String, Variable> fields(JavaCode.Type type) {
        initialize(type);
        return classes.state(type).fields();
    }

    void initialize(JavaCode.Type type) {
        var state = classes.state(type);
        if (!state.begins()) {
            return;
        }
        try {
            begin(state, type);
            state.settle();
        } catch (Unknown unknown) {
            throw state.fail(unknown);
        }
    }

    private void begin(ClassState state, JavaCode.Type type) {
        state.lineage().stream()
                .filter(above -> above != type && above.kind() != JavaCode.Kind.INTERFACE)
                .findFirst()
                .ifPresent(this::initialize);
        var frame = Frame.of(type, null, state.enclosing());
        declare(state, frame);
        initializeConstants(state, frame);
        for (var member : type.members()) {
            if (member.isStatic()) {
                run(frame, member, state.fields());
            }
        }
    }

    private void declare(ClassState state, Frame frame) {
        for (var constant : state.type().constants()) {
            state.fields().put(constant.name(), Variable.field(constant.name(), TypeRef.of(state.type())));
        }
        for (var member : state.type().members()) {
            if (member instanceof JavaCode.Field field && field.isStatic()) {
                var variable = Variable.field(field.name(), classes.type(frame, field.type()));
                if (field.isFixed() && field.value() instanceof JavaCode.Literal literal) {
                    variable.set(Value.literal(literal.value(), literal.position()), field.position());
                } else if (!field.isFixed()) {
                    variable.lose(new Unknown(field.position(), "other code may change it"));
                }
                state.fields().put(field.name(), variable);
            }
        }
    }

    private void initializeConstants(ClassState state, Frame frame) {
        var constants = new ArrayList<Instance>();
        for (var constant : state.type().constants()) {
            var body = constant.creation().body();
            if (body != null) {
                classes.local(body, frame);
            }
            var creation = constant.creation();
            var instance = interpreter
                    .objects()
                    .makeWithout(
                            body == null ? state.type() : body,
                            body == null ? state.enclosing() : frame,
                            interpreter.expressions().values(frame, creation.arguments()),
                            creation.position());
            instance.name(constant.name(), constants.size());
            constants.add(instance);
            Variable.in(state.fields(), constant.name()).set(Value.reference(instance), creation.position());
        }
        state.constants(constants);
    }

    /**
     * Runs one member. A field whose value is not known is lost, and only that, unless code ran which may have done more; a block that
     * is not known may have done anything to every field.
     */
    void run(Frame frame, JavaCode.Member member, Map<String, Variable> fields) {
        if (member instanceof JavaCode.Field field) {
            if (field.value() != null && (field.isFixed() || !field.isStatic())) {
                assign(frame, field, field.value(), Variable.in(fields, field.name()));
            }
        } else if (member instanceof JavaCode.Initializer block) {
            try {
                interpreter.statements().body(frame.inner(), block.body());
            } catch (Unknown unknown) {
                if (!block.isStatic()) {
                    throw unknown;
                }
                fields.values().forEach(variable -> variable.lose(unknown));
            }
        }
    }

    private void assign(Frame frame, JavaCode.Field field, JavaCode.Expression value, Variable variable) {
        if (Logging.is(variable.type())) {
            variable.set(Logging.value(), field.position());
            return;
        }
        int before = interpreter.budget().calls();
        try {
            variable.set(interpreter.expressions().value(frame, value), field.position());
        } catch (Unknown unknown) {
            if (interpreter.budget().calls() > before) {
                throw unknown;
            }
            variable.lose(unknown);
        }
    }

    /** {@code values()} and {@code valueOf(name)} of an enum. */
    Value constant(JavaCode.Type type, String method, List<Value> arguments, Position position) {
        initialize(type);
        var constants = classes.state(type).constants();
        if (method.equals("values") && arguments.isEmpty()) {
            return Value.of(constants.toArray(), Object[].class);
        }
        if (method.equals("valueOf") && arguments.size() == 1) {
            return constants.stream()
                    .filter(constant -> String.valueOf(constant.constant())
                            .equals(arguments.get(0).object()))
                    .findFirst()
                    .map(Value::reference)
                    .orElseThrow(() -> new Unknown(position, "there is no such constant"));
        }
        throw new Unknown(position, "`" + method + "` is not known at compile time");
    }
}
