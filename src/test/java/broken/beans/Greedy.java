package broken.beans;

import org.springframework.stereotype.Component;

/** Asks for more beans than one class has use for. */
@Component
public record Greedy(
        Object one, Object two, Object three, Object four, Object five, Object six, Object seven, Object eight) {}
