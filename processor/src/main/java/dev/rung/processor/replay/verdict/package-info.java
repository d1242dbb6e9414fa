/** What there is to say of a migration: what PostgreSQL would refuse, what is in doubt, what is not what it was. */
@NullMarked
package dev.rung.processor.replay.verdict;

import org.jspecify.annotations.NullMarked;
