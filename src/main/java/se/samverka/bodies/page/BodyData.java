package se.samverka.bodies.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body as open data, with the field names of OParl 1.1's Organization where it has them.
 *
 * @param id the address of this object
 * @param type OParl's
 * * @param organizationType OParl's words, which are German: a committee is {@code Gremium}, what is no committee {@code Sonstiges}
 * @param classification the county's own word
 * @param web the page for people
 * @param host who registers and keeps its papers
 * @param charters newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BodyData(
        String id,
        String type,
        String name,
        String shortName,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        String organizationType,
        String classification,
        String web,
        String legalForm,
        String layer,
        boolean example,
        List<NameData> formerNames,
        List<String> formerAddresses,
        @Nullable String remark,
        Hosts.@Nullable Host host,
        List<CharterData> charters) {

    /** @param startDate from when the body bore the name */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NameData(String name, @Nullable LocalDate startDate) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CharterData(
            String web,
            LocalDate startDate,
            @Nullable LocalDate endDate,
            boolean trial,
            boolean example,
            String purpose,
            @Nullable String decision,
            @Nullable LocalDate decisionDate,
            @Nullable String source,
            List<TaskData> tasks,
            List<SeatData> seats,
            @Nullable ChairData chair) {}

    /** @param reference the clause it retells */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TaskData(String text, @Nullable String reference) {}

    /**
     * @param number null where it is unknown
     * @param office the title of the office whose holder has the seat; null where the side chooses freely
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SeatData(
            String appointedBy,
            @Nullable Integer number,
            boolean optional,
            @Nullable String office) {}

    /**
     * Which side appoints the chair and the vice chair.
     *
     * @param inTurn the sides among which the chair goes round, a calendar year each; null where it stays with one side
     * @param firstYear the year of the first of them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChairData(
            @Nullable String appointedBy,
            @Nullable String viceAppointedBy,
            @Nullable List<String> inTurn,
            @Nullable Integer firstYear) {}
}
