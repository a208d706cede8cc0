/** Feeds of what was made public of late (Atom, RFC 4287). */
@NullMarked
package se.samverka.publication.feed;

import org.jspecify.annotations.NullMarked;
