package shop;

public final class Tool {}
