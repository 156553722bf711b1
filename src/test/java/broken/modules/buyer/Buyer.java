package broken.modules.buyer;

import broken.modules.seller.Seller;

/** Uses what its module may not use. */
public record Buyer(Seller seller) {}
