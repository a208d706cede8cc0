/** Pages as PDF that people can read aloud and archives can keep (PDF/UA-1, PDF/A-2a), and bundles of papers. */
@NamedInterface("pdf")
@NullMarked
package se.samverka.platform.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
