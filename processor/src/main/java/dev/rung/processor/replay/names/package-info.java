/** What a name stands for, and which names PostgreSQL chooses where none is given. */
@NullMarked
package dev.rung.processor.replay.names;

import org.jspecify.annotations.NullMarked;
