/** Sign-in with the account that somebody has elsewhere: any provider that speaks OpenID Connect, or a broker of such. */
@NullMarked
package se.samverka.platform.doors.account;

import org.jspecify.annotations.NullMarked;
