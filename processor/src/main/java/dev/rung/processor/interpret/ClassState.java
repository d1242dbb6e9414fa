package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A class in source, as the virtual machine would hold it: its supertypes, its static fields, and whether it was initialized. */
final class ClassState {

    private final JavaCode.Type type;
    private final @Nullable Frame enclosing;
    private final List<JavaCode.Type> lineage;
    private final List<String> elsewhere;
    private final Map<String, Variable> fields = new LinkedHashMap<>();
    private List<Instance> constants = List.of();
    private boolean initialized;
    private @Nullable Unknown failure;
    private @Nullable Object settled;

    ClassState(JavaCode.Type type, @Nullable Frame enclosing, List<JavaCode.Type> lineage, List<String> elsewhere) {
        this.type = type;
        this.enclosing = enclosing;
        this.lineage = lineage;
        this.elsewhere = elsewhere;
    }

    JavaCode.Type type() {
        return type;
    }

    /** The code around the class. */
    @Nullable
    Frame enclosing() {
        return enclosing;
    }

    /** The class and those above it whose source is here, classes before interfaces. */
    List<JavaCode.Type> lineage() {
        return lineage;
    }

    /** The supertypes whose source is not here, and which may have members that are inherited. */
    List<String> elsewhere() {
        return elsewhere;
    }

    Map<String, Variable> fields() {
        return fields;
    }

    List<Instance> constants() {
        return constants;
    }

    void constants(List<Instance> all) {
        constants = List.copyOf(all);
    }

    /** Whether this is the first call; one that failed fails again. */
    boolean begins() {
        if (failure != null) {
            throw failure;
        }
        boolean first = !initialized;
        initialized = true;
        return first;
    }

    Unknown fail(Unknown reason) {
        failure = reason;
        return reason;
    }

    /** Remembers what the static fields hold once they are initialized. */
    void settle() {
        settled = Snapshot.of(fields.values());
    }

    /** Whether something else is in them by now. */
    boolean isChanged() {
        return settled != null && !settled.equals(Snapshot.of(fields.values()));
    }
}
