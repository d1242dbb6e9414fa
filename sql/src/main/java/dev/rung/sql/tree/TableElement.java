package dev.rung.sql.tree;

/** What stands in the parentheses behind the name of a new table. */
public sealed interface TableElement extends Node permits ColumnDefinition, TableLike, TableConstraint {}
