/**
 * The goals {@code rung:…}. Each of them is a command of the command line, which {@link dev.rung.maven.CommandLineGoal} runs in a process of its own, in the
 * folder of the project and on its class path: so that a goal does what {@code rung} does, and leaves nothing behind in Maven.
 */
@NullMarked
package dev.rung.maven;

import org.jspecify.annotations.NullMarked;
