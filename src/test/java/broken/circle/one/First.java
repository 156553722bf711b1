package broken.circle.one;

import broken.circle.two.Second;

/** Half of a circle. */
public record First(Second second) {}
