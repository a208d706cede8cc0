package se.samverka.people.keeping;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.platform.records.RecordType;

/** What is kept of persons, sort by sort. */
@Configuration(proxyBeanMethods = false)
class PersonRecords {

    static final RecordType PERSONS = RecordType.kept(
                    "personer och uppdrag", "Vilka som har haft vilken plats, från när och till när.")
            .of(
                    "Förtroendevalda och tjänstepersoner med uppdrag",
                    "Namn, organisation, uppdrag och titel. För förtroendevalda också parti.",
                    "Den organisation som utser.",
                    "Alla ska kunna se vilka som sitter i grupperna.");

    static final RecordType CONTACTS = RecordType.disposable(
                    "kontaktuppgifter", "Hur den som har ett uppdrag nås.", "det sista uppdraget")
            .of(
                    "Förtroendevalda och tjänstepersoner med uppdrag",
                    "E-postadress och telefonnummer.",
                    "Den organisation som utser, eller personen själv.",
                    "Den som har ett uppdrag ska kunna kallas och nås.");

    static final RecordType NOMINATIONS = RecordType.disposable(
                    "nomineringar", "Vilka en organisation har föreslagit till en plats.", "att de föreslogs")
            .of(
                    "Den som har föreslagits",
                    "Namn, parti, e-postadress och telefonnummer.",
                    "Den organisation som utser.",
                    "Den som utses ska få sitt uppdrag utan att något skrivs två gånger.");

    @Bean
    RecordType nominationsOnRecord() {
        return NOMINATIONS;
    }

    @Bean
    RecordType personsOnRecord() {
        return PERSONS;
    }

    @Bean
    RecordType contactsOnRecord() {
        return CONTACTS;
    }
}
