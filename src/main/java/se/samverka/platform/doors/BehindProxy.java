package se.samverka.platform.doors;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import se.samverka.platform.settings.Settings;

/**
 * Takes the word of the named proxies, and of nobody else, for who asks and whether it was over https.
 *
 * <p>Tomcat would by itself take it from every private network, so that anybody in the county's house could say to be
 * another.
 */
@Component
class BehindProxy implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private final Settings settings;

    BehindProxy(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.getEngineValves().stream()
                .filter(RemoteIpValve.class::isInstance)
                .map(RemoteIpValve.class::cast)
                .forEach(valve -> valve.setInternalProxies(pattern(settings.proxy())));
    }

    /** After Boot's own, which adds the valve. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    static String pattern(@Nullable String addresses) {
        if (addresses == null) return "";
        return Arrays.stream(addresses.split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(address -> address.replace(".", "\\."))
                .collect(Collectors.joining("|"));
    }
}
