/** How a page is written: a record, its template beside it, and who may open its address. */
@NamedInterface("web")
@NullMarked
package se.samverka.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
