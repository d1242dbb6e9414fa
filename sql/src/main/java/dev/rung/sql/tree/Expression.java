package dev.rung.sql.tree;

/** An expression. */
public interface Expression extends Node {}
