/** What the county says of itself: about, contact, personal data, accessibility. */
@NullMarked
package se.samverka.county.about;

import org.jspecify.annotations.NullMarked;
