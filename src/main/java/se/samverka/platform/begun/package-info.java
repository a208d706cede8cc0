/**
 * What somebody has begun to write and not sent: kept every ten seconds, given back to the same person when the form
 * is opened again, and thrown away when it is sent or after two weeks.
 */
@NullMarked
package se.samverka.platform.begun;

import org.jspecify.annotations.NullMarked;
