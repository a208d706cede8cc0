/** A person's own page of doors: where one is signed in, and with which passkeys one can. */
@NullMarked
package se.samverka.platform.doors.mine;

import org.jspecify.annotations.NullMarked;
