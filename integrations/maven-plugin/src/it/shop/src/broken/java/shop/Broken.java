package shop;

public final class Broken extends Missing {}
