package se.samverka.platform.health;

/**
 * A number to draw curves of.
 *
 * @param name in the style of Prometheus with its unit last, for example {@code samverka_letters_oldest_waiting_seconds}
 * @param means one English sentence for whoever draws the curve
 */
public record Figure(String name, String means, double value) {}
