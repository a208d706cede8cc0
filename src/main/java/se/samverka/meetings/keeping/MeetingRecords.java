package se.samverka.meetings.keeping;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.platform.records.RecordType;

/** What is kept of meetings, sort by sort. */
@Configuration(proxyBeanMethods = false)
class MeetingRecords {

    static final RecordType AGENDAS = RecordType.kept("dagordningar", "Mötenas tid, plats och punkter.")
            .of(
                    "Den som föredrar en punkt",
                    "Namn eller roll.",
                    "Tjänstepersonen som bygger dagordningen.",
                    "Ledamöterna ska veta vem som föredrar.");

    static final RecordType PAPERS = RecordType.kept("handlingar", "Filerna till punkterna på dagordningen.")
            .of(
                    "Den som nämns i en handling",
                    "Det som står i handlingen och i filens namn.",
                    "Den som har skrivit handlingen.",
                    "Gruppen ska kunna läsa underlaget, och alla kunna se vad det var.");

    static final RecordType NOTICES = RecordType.kept(
                    "kallelser", "Vilka som kallades, när, och varför kallelsen gick sent om den gjorde det.")
            .of(
                    "Ledamöter och ersättare",
                    "Vilken plats kallelsen gällde och när den gick.",
                    "Samverka antecknar det när kallelsen skickas.",
                    "Det ska gå att se att alla blev kallade i tid.");

    static final RecordType ANSWERS = RecordType.disposable(
                    "svar på kallelser", "Vem som tackade ja eller nej, när och på vilket sätt.", "mötet")
            .of(
                    "Ledamöter och ersättare",
                    "Ja eller nej, på plats eller på distans. Aldrig varför.",
                    "Den som svarar, eller tjänstepersonen som fyller i.",
                    "Rätt ersättare ska kallas.");

    static final RecordType UNCLEAR = RecordType.disposable(
                    "oklara svar", "Svar som inte kunde föras in av sig själva.", "mötet")
            .of(
                    "Den som svarar",
                    "E-postadressen som svaret kom från.",
                    "Den följer med svaret.",
                    "Tjänstepersonen ska kunna fråga.");

    static final RecordType NOTES = RecordType.kept(
                    "minnesanteckningar", "Det som sades, alla versioner, och vilka som var med.")
            .of(
                    "De som var med",
                    "Namn och vilken plats de satt på.",
                    "Tjänstepersonen som skriver anteckningarna.",
                    "Alla ska kunna se vad gruppen har talat om.");

    @Bean
    RecordType agendasOnRecord() {
        return AGENDAS;
    }

    @Bean
    RecordType papersOnRecord() {
        return PAPERS;
    }

    @Bean
    RecordType noticesOnRecord() {
        return NOTICES;
    }

    @Bean
    RecordType answersOnRecord() {
        return ANSWERS;
    }

    @Bean
    RecordType unclearAnswersOnRecord() {
        return UNCLEAR;
    }

    @Bean
    RecordType notesOnRecord() {
        return NOTES;
    }
}
