/** What statements need that change rows, take locks, or set what a session or a database is set to: nothing of the schema changes. */
@NullMarked
package dev.rung.processor.replay.effect.data;

import org.jspecify.annotations.NullMarked;
