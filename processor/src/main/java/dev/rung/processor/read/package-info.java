/**
 * The first stage: javac's trees become plain records. The only package that imports {@code com.sun.source}.
 */
@NullMarked
package dev.rung.processor.read;

import org.jspecify.annotations.NullMarked;
