/** What is said in more than one language: the words around a page, and on the few pages that have an English twin. */
@NamedInterface("web")
@NullMarked
package se.samverka.platform.web.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
