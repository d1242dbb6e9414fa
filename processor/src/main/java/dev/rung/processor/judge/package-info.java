/** What a server makes of a history, where one is asked: PostgreSQL's own verdict takes the place of what the replay thinks that it would be. */
@NullMarked
package dev.rung.processor.judge;

import org.jspecify.annotations.NullMarked;
