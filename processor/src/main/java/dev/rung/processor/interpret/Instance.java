package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import dev.rung.processor.read.Position;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An object of a class in source. Libraries that compare or print it get what the class says. */
final class Instance implements Comparable<Instance> {

    private final JavaCode.Type type;
    private final @Nullable Frame enclosing;
    private final Position position;
    private final Calls calls;
    private final Map<JavaCode.Type, Map<String, Variable>> fields = new IdentityHashMap<>();
    private @Nullable String constant;
    private int ordinal;
    private @Nullable Closure closure;

    Instance(JavaCode.Type type, @Nullable Frame enclosing, Position position, Calls calls) {
        this.type = type;
        this.enclosing = enclosing;
        this.position = position;
        this.calls = calls;
    }

    /** Makes it a constant of an enum. */
    void name(String name, int order) {
        constant = name;
        ordinal = order;
    }

    /** Makes it a function, which is what the abstract method of its interface does. */
    void implement(Closure function) {
        closure = function;
    }

    JavaCode.Type type() {
        return type;
    }

    /** Where it was made. */
    Position position() {
        return position;
    }

    @Nullable
    Frame enclosing() {
        return enclosing;
    }

    @Nullable
    String constant() {
        return constant;
    }

    int ordinal() {
        return ordinal;
    }

    Optional<Closure> closure() {
        return Optional.ofNullable(closure);
    }

    /** The fields that one of its classes declares. */
    Map<String, Variable> fields(JavaCode.Type declaring) {
        return fields.computeIfAbsent(declaring, key -> new LinkedHashMap<>());
    }

    /** The fields that all of its classes declare. */
    Stream<Variable> allFields() {
        return fields.values().stream().flatMap(declared -> declared.values().stream());
    }

    private List<@Nullable Object> components() {
        return fields(type).values().stream()
                .<@Nullable Object>map(field -> field.get(position).object())
                .toList();
    }

    private boolean isRecord() {
        return type.kind() == JavaCode.Kind.RECORD;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        var answer = calls.overridden(this, "equals", List.of(Value.of(other, Object.class)));
        if (answer.isPresent()) {
            return Boolean.TRUE.equals(answer.get().object());
        }
        return this == other
                || (isRecord()
                        && other instanceof Instance that
                        && that.type == type
                        && components().equals(that.components()));
    }

    @Override
    public int hashCode() {
        var answer = calls.overridden(this, "hashCode", List.of());
        if (answer.isPresent() && answer.get().object() instanceof Integer hash) {
            return hash;
        }
        return isRecord() ? components().hashCode() : System.identityHashCode(this);
    }

    @Override
    public int compareTo(Instance other) {
        if (constant != null && other.constant != null) {
            return Integer.compare(ordinal, other.ordinal);
        }
        return calls.overridden(this, "compareTo", List.of(Value.reference(other)))
                .filter(answer -> answer.object() instanceof Integer)
                .map(answer -> (int) Conversions.unboxed(answer, position))
                .orElseThrow(() -> new Unknown(position, "what this is compared by is not known at compile time"));
    }

    @Override
    public String toString() {
        var answer = calls.overridden(this, "toString", List.of());
        if (answer.isPresent()) {
            return String.valueOf(answer.get().object());
        }
        if (constant != null) {
            return constant;
        }
        if (!isRecord()) {
            throw new Unknown(position, "the text of this object is its place in memory");
        }
        var text = new StringJoiner(", ", type.simpleName() + "[", "]");
        fields(type).forEach((name, field) -> text.add(name + "=" + Texts.of(field.get(position), position)));
        return text.toString();
    }
}
