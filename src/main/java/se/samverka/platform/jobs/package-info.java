/** What is done later and again until it is done. */
@NamedInterface("jobs")
@NullMarked
package se.samverka.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
