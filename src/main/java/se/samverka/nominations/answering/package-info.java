/** The form behind an organisation's link: written or pasted, checked and sent. */
@NullMarked
package se.samverka.nominations.answering;

import org.jspecify.annotations.NullMarked;
