/** Every part of every page in all its states, on one page for those who build and test; not there in ordinary running. */
@NullMarked
package se.samverka.platform.web.specimens;

import org.jspecify.annotations.NullMarked;
