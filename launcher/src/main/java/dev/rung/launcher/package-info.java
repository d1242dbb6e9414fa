/**
 * The command {@code rung} on a developer's machine: finds the class path of the project, lets Maven or Gradle compile what has changed, and starts the
 * command line on it in a process of its own. While the sources do not compile, it works on the last build that did, and says so.
 */
@NullMarked
package dev.rung.launcher;

import org.jspecify.annotations.NullMarked;
