/** The findings of a compilation in a file, for editors, build servers and coding agents. */
@NullMarked
package dev.rung.processor.report;

import org.jspecify.annotations.NullMarked;
