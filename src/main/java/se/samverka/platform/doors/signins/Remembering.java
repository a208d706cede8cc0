package se.samverka.platform.doors.signins;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import se.samverka.platform.settings.Settings;

/** The only cookie: it comes with the sign-in, is for us alone, and is no use to who reads the database's copy. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(cleanupCron = Scheduled.CRON_DISABLED)
class Remembering {

    @Bean
    CookieSerializer cookie(Settings settings) {
        boolean secure = "https".equals(settings.publicUrl().getScheme());
        var cookie = new DefaultCookieSerializer();
        // The prefix makes browsers refuse one that another site of the same domain has set (RFC 6265bis, 4.1.3.2).
        cookie.setCookieName(secure ? "__Host-samverka" : "samverka");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        cookie.setCookieMaxAge(Math.toIntExact(settings.signedIn().toSeconds()));
        return cookie;
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> untilUnused(Settings settings) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(settings.signedIn());
    }
}
