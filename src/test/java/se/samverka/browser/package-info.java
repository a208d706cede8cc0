/** What a reader meets in a real browser: wide and on a phone, light and dark, by sight, by keyboard and by ear. */
@NullMarked
package se.samverka.browser;

import org.jspecify.annotations.NullMarked;
