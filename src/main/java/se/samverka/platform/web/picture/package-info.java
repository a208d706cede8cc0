/**
 * Pictures drawn from data as SVG, by pure functions from records.
 *
 * <p>Every text is given by the caller; every picture stands beside a list of the same content. What is drawn holds
 * classes for the page's style sheet and plain attributes for when it stands alone, never a style of its own.
 */
@NamedInterface("web")
@NullMarked
package se.samverka.platform.web.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
