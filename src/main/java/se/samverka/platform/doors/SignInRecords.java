package se.samverka.platform.doors;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.platform.records.RecordType;

/** What is kept of those who are signed in. */
@Configuration(proxyBeanMethods = false)
class SignInRecords {

    @Bean
    RecordType signInsOnRecord() {
        return RecordType.passing("inloggningar", "Vem som är inloggad just nu.", "att inloggningen har slutat")
                .of(
                        "Den som loggar in",
                        "Ett nummer som pekar på personen, och vilken sorts webbläsare det är.",
                        "Samverka antecknar det vid inloggningen.",
                        "Den som loggar in ska slippa göra det på varje sida.");
    }

    @Bean
    RecordType waysInOnRecord() {
        return RecordType.passing(
                        "inloggningsnycklar",
                        "Nycklar och konton på annat håll som loggar in någon.",
                        "att någon har tagit bort dem")
                .of(
                        "Den som har valt att logga in så",
                        "Nyckelns namn och öppna del, eller vad inloggningstjänsten kallar kontot.",
                        "Personens egen telefon eller dator, eller inloggningstjänsten.",
                        "Det ska gå att logga in utan mejl.");
    }
}
