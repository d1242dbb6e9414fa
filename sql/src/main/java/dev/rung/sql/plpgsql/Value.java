package dev.rung.sql.plpgsql;

import dev.rung.sql.Place;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.Query;

/**
 * What PL/pgSQL takes for an expression: a query without its {@code select} (PostgreSQL 18, "Expressions").
 *
 * @param query the query, with the {@code select}
 * @param place where it stands
 */
public record Value(Query query, Place place) implements Node {}
