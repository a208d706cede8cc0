package se.samverka.meetings;

import java.util.List;

/** What meetings take up. */
public interface Agendas {

    /** In order, with papers. */
    List<AgendaItem> list(MeetingId meeting);
}
