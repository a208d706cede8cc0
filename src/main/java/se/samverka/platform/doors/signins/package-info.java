/** Where somebody is signed in: kept in the database, so that it outlives a restart and can be ended from elsewhere. */
@NullMarked
package se.samverka.platform.doors.signins;

import org.jspecify.annotations.NullMarked;
