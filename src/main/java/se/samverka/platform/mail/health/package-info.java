/** Whether letters leave, and whether answers are read. */
@NullMarked
package se.samverka.platform.mail.health;

import org.jspecify.annotations.NullMarked;
