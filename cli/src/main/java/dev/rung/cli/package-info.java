/**
 * The command line, for people and for scripts. It lives on the class path of the application, so that it sees the same migrations
 * and the same settings:
 *
 * <pre>java -cp app.jar dev.rung.cli.Main status --env dev</pre>
 *
 * <p>Each command is one class, named after it. {@link dev.rung.cli.Main} holds what all of them share: the environment, and whether
 * to speak to people or to programs.
 */
@NullMarked
package dev.rung.cli;

import org.jspecify.annotations.NullMarked;
