package dev.rung.sql.tree;

/** What stands in the parentheses of a new table whose columns are given by a type or by the table that it is a partition of. */
public sealed interface TypedTableElement extends Node permits ColumnOptions, TableConstraint {}
