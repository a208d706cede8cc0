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
    RecordType keysOnRecord() {
        return RecordType.passing(
                        "nycklar och kopplade konton",
                        "Det som någon loggar in med i stället för en länk i mejl.",
                        "att ägaren har tagit bort dem eller kontaktuppgifterna har gallrats")
                .of(
                        "Den som loggar in så",
                        "En nyckel utan hemlighet, vad ägaren kallar den, och kontots nummer hos den som utfärdar det.",
                        "Den som loggar in lägger till dem.",
                        "Den som vill ska kunna logga in utan mejl.");
    }
}
