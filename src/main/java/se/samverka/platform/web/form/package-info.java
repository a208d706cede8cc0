/** Forms: fields that keep what was written, and what is wrong said both on top and at the field. */
@NamedInterface("web")
@NullMarked
package se.samverka.platform.web.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
