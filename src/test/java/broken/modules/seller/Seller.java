package broken.modules.seller;

/** Is used. */
public record Seller(String name) {}
