/** What Samverka costs beside the raw limit of the same work, on loopback only; see docs/benchmarks. */
@NullMarked
package se.samverka.bench;

import org.jspecify.annotations.NullMarked;
