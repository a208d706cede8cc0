package se.samverka.platform.doors;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Where a request comes from: an IPv4 address, or the 64 bits of an IPv6 address that one household or office has.
 *
 * <p>What stands before us must be named (SAMVERKA_PROXY) for its word to be taken; see {@link BehindProxy}.
 */
record Network(String name) {

    private static final int OFFICE_BYTES = 8;

    /** Empty for this machine itself: a proxy that nobody has named would else make all readers one. */
    static Optional<Network> of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    static Optional<Network> of(String address) {
        try {
            // A literal address is never looked up.
            var parsed = InetAddress.ofLiteral(address);
            return parsed.isLoopbackAddress() ? Optional.empty() : Optional.of(new Network(name(parsed)));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String name(InetAddress address) {
        var bytes = address.getAddress();
        return HexFormat.of().formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, OFFICE_BYTES) : bytes);
    }
}
