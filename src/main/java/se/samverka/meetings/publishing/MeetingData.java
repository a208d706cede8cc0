package se.samverka.meetings.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as open data, with the field names of OParl 1.1's Meeting where it has them.
 *
 * @param id the address of this object
 * @param type OParl's
 * @param meetingState OParl leaves the words free: {@code planerat}, {@code kallat} or {@code inställt}
 * @param start with Sweden's offset that day
 * @param organization the address of the body's object
 * @param invitation the notice as a file; absent until it is sent
 * @param resultsProtocol the address of the notes; absent until they are published
 * @param agendaItem absent until the notice is sent
 * @param web the page for people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingData(
        String id,
        String type,
        String name,
        String meetingState,
        boolean cancelled,
        OffsetDateTime start,
        OffsetDateTime end,
        @Nullable LocationData location,
        List<String> organization,
        @Nullable FileData invitation,
        @Nullable String resultsProtocol,
        @Nullable List<ItemData> agendaItem,
        String web) {

    /** OParl's Location. */
    record LocationData(String type, String description) {}

    /** OParl's File. */
    record FileData(String type, String name, String mimeType, String accessUrl) {}

    /**
     * OParl's AgendaItem.
     *
     * @param number as it stands on the agenda, @param order the same, for sorting
     * @param isPublic OParl's {@code public}: whether its papers and notes are published
     * @param auxiliaryFile its published papers
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemData(
            String type,
            String number,
            int order,
            String name,

            @com.fasterxml.jackson.annotation.JsonProperty("public")
            boolean isPublic,

            String kind,
            @Nullable String presenter,
            List<FileData> auxiliaryFile) {}
}
