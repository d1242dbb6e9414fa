/**
 * Which function, operator or cast PostgreSQL takes for values of given types, and of what type the result is (PostgreSQL 18, "Type
 * Conversion"). A constant in quotes has the type {@code unknown} until something asks for one.
 */
@NullMarked
package dev.rung.sql.resolution;

import org.jspecify.annotations.NullMarked;
