/**
 * What somebody who runs statements has to know of each before it is run: whether it controls the transaction, whether PostgreSQL refuses
 * it within one, whether it changes settings of the session, and how one sees later that it was done. {@link StatementFacts} is the door.
 */
@NullMarked
package dev.rung.sql.facts;

import org.jspecify.annotations.NullMarked;
