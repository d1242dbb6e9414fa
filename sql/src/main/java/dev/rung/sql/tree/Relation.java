package dev.rung.sql.tree;

import dev.rung.sql.Place;

/**
 * A table, or what else is used as one: {@code relation_expr} of PostgreSQL's grammar.
 *
 * @param name its name
 * @param isOnly whether {@code only} stands before it: without the tables that inherit it
 * @param place where it stands
 */
public record Relation(QualifiedName name, boolean isOnly, Place place) implements Node {}
