package broken.modules.undeclared;

/** Stands in a module that says nothing about what it may use. */
public record Anything(String name) {}
