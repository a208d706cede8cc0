package se.samverka.platform.mail.receiving;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.platform.records.RecordType;

/** What is kept of letters that come in, sort by sort. */
@Configuration(proxyBeanMethods = false)
class ReceivedRecords {

    static final RecordType WORDS = RecordType.disposable(
                    "fritext i svar",
                    "Det någon har skrivit för hand i ett svar eller ett mejl till en grupp.",
                    "att svaret kom")
            .of(
                    "Den som svarar",
                    "Ämnesraden, det som står i mejlet och det som kalendern skickar med.",
                    "Den som svarar skriver det.",
                    "Tjänstepersonen ska kunna läsa och hjälpa till.");

    static final RecordType TRACES = RecordType.disposable(
                    "inkomna mejl",
                    "Från vilken adress ett mejl kom, och vilken kallelse det svarar på.",
                    "att mejlet kom")
            .of(
                    "Den som svarar",
                    "E-postadressen och koden i kallelsens adress.",
                    "De följer med mejlet.",
                    "Det ska gå att se hur ett svar kom och från vem.");

    @Bean
    RecordType wordsInReplies() {
        return WORDS;
    }

    @Bean
    RecordType tracesOfLetters() {
        return TRACES;
    }
}
