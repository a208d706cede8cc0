/** What everybody can find and fetch of who sits where. */
@NullMarked
package se.samverka.people.publishing;

import org.jspecify.annotations.NullMarked;
