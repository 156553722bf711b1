package broken.circle.two;

import broken.circle.one.First;

/** The other half of a circle. */
public record Second(First first) {}
