/**
 * A form that is sent many times acts once: a double click, a slow network, a page that is loaded again.
 *
 * <p>Each form that is shown carries a key. The first act of a sending keeps the form's print in its own transaction;
 * whoever comes second waits for the first, is undone, and is shown where the first one went. A print is made of the
 * key and of all that was written: who goes back and writes something else sends another form.
 */
@NullMarked
package se.samverka.platform.once;

import org.jspecify.annotations.NullMarked;
