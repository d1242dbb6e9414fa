/** Characters become tokens, as PostgreSQL's own lexer cuts them (PostgreSQL 18, "Lexical Structure"). */
@NullMarked
package dev.rung.sql.lexer;

import org.jspecify.annotations.NullMarked;
