package se.samverka.platform.console;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** What others say of persons does not reach the log, whether it is written as text or as JSON. */
class WithoutPersonsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            550 5.1.1 <kim.askvik@askvik.example>: no such user | 550 5.1.1 <(adress)>: no such user
            aldre+k7@samverka.example                           | (adress)
            GET /s/abcdefghijklmnopqrst-_ failed                | GET /s/(hemlig) failed
            19121212-1212 and 121212+1212                       | (personnummer) and (personnummer)
            Felnummer 0a1b2c3d                                  | Felnummer 0a1b2c3d
            2017-09-12 18:00:00                                 | 2017-09-12 18:00:00
            /organ/aldre/moten/2017-09-19                       | /organ/aldre/moten/2017-09-19
            """)
    void a_line_is_written_without_them(String said, String written) throws Exception {
        assertThat(WithoutPersons.in(said)).isEqualTo(written);
        assertThat(asText(said)).endsWith(": " + written + "\n");
    }

    /** As Logback writes it by the pattern of application.properties. */
    private static String asText(String said) throws Exception {
        Properties house = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
        var layout = new PatternLayout();
        var loggers = new LoggerContext();
        layout.getInstanceConverterMap().put("xEx", ExtendedWhitespaceThrowableProxyConverter::new);
        layout.setContext(loggers);
        layout.setPattern(house.getProperty("logging.pattern.console"));
        layout.start();
        return layout.doLayout(new LoggingEvent(
                "", loggers.getLogger("se.samverka"), ch.qos.logback.classic.Level.WARN, said, null, new Object[0]));
    }
}
