package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a type stands for: a class whose source is here, one of a library that may be called, or neither, such as a type
 * variable or a class that was compiled before.
 */
record TypeRef(JavaCode.@Nullable Type source, @Nullable Class<?> library) {

    static final TypeRef UNKNOWN = new TypeRef(null, null);

    static TypeRef of(JavaCode.Type source) {
        return new TypeRef(source, null);
    }

    static TypeRef of(Class<?> library) {
        return new TypeRef(null, library);
    }

    boolean isKnown() {
        return source != null || library != null;
    }

    /** An array of it; those of classes in source hold any object. */
    TypeRef array() {
        if (source != null) {
            return of(Object[].class);
        }
        return library == null ? UNKNOWN : of(library.arrayType());
    }
}
