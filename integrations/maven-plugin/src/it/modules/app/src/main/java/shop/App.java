package shop;

public final class App {}
