package se.samverka.meetings.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a meeting's notes as open data.
 *
 * <p>OParl knows minutes only as a file, so the fields are our own, named after the page.
 *
 * @param meeting the address of the meeting's object
 * @param change what the version changes; absent in the first
 * @param versions the addresses of all, newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NotesData(
        String id,
        String meeting,
        int version,
        OffsetDateTime published,
        @Nullable String change,
        List<PointData> agendaItem,
        List<String> versions,
        String web) {

    /** @param talk what was said, @param result OParl: the group's standpoint; each absent where nothing is noted */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record PointData(
            String number,
            String name,
            @JsonProperty("public") boolean isPublic,
            String talk,
            String result,
            String toDo,
            String takeHome) {}
}
