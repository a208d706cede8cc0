package se.samverka.desk;

import java.util.Set;

/**
 * A page of the desk beside the reader's own; a bean of this type is enough.
 *
 * @param roles who sees it, anywhere: names of {@link se.samverka.platform.identity.Role}
 */
public record DeskTab(int order, String label, String href, Set<String> roles) {}
