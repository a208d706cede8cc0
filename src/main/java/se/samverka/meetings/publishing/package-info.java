/** What everybody can find, follow and fetch of meetings. */
@NullMarked
package se.samverka.meetings.publishing;

import org.jspecify.annotations.NullMarked;
