package se.samverka.meetings.publishing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.publication.DataSet;

@Configuration(proxyBeanMethods = false)
class MeetingsInOpenData {

    @Bean
    DataSet openMeetings() {
        return new DataSet(
                20, "Möten", "Alla möten, de senaste först. Lägg till ?organ= för en grupps möten.", "/data/v1/moten");
    }

    @Bean
    DataSet openMeeting() {
        return new DataSet(
                21,
                "Ett möte",
                "Tid och plats. När kallelsen är skickad också dagordning och publicerade handlingar.",
                "/data/v1/organ/{organ}/moten/{dag}");
    }

    @Bean
    DataSet openNotes() {
        return new DataSet(
                22,
                "Minnesanteckningar",
                "Publicerade anteckningar från ett möte, i alla versioner.",
                "/data/v1/organ/{organ}/moten/{dag}/anteckningar");
    }

    @Bean
    DataSet openCalendars() {
        return new DataSet(
                80, "Kalendrar", "En grupps möten att följa i en kalender (iCalendar).", "/kalender/{organ}.ics");
    }
}
