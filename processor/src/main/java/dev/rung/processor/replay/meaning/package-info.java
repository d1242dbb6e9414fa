/** Whether two pieces of SQL say the same to PostgreSQL, which keeps what they mean and not how they are written. */
@NullMarked
package dev.rung.processor.replay.meaning;

import org.jspecify.annotations.NullMarked;
