/**
 * PostgreSQL as the judge of the parser. Statements are made at random out of synopses, and out of the statements that others wrote by
 * one mistake; a real server says which of them its grammar reads, and the parser must say the same.
 */
@NullMarked
package dev.rung.sql.judge;

import org.jspecify.annotations.NullMarked;
