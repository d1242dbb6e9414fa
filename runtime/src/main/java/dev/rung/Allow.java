package dev.rung;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Switches one check off for one migration, and says why. */
@Documented
@Repeatable(Allow.Several.class)
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Allow {

    /** The check, such as {@code loses-data}: what stands in brackets in front of its message. */
    String value();

    /** Why it is right here, for whoever reads the migration. */
    String reason();

    /** What the compiler wraps several of them in. */
    @Documented
    @Retention(RetentionPolicy.SOURCE)
    @Target(ElementType.TYPE)
    @interface Several {

        /** All of them. */
        Allow[] value();
    }
}
