/** Five counties that are quite unlike each other: nothing of any of them is known to the code. */
@NullMarked
package se.samverka.counties;

import org.jspecify.annotations.NullMarked;
