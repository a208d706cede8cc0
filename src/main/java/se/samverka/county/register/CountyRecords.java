package se.samverka.county.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samverka.county.County.PoliticalParty;
import se.samverka.county.CountyProfile.DevelopmentPlan;
import se.samverka.county.CountyProfile.JointAreas;
import se.samverka.county.Elections.Election;
import se.samverka.county.Elections.Government;
import se.samverka.county.Elections.Term;
import se.samverka.county.Organisation;
import se.samverka.county.OrganisationId;
import se.samverka.county.Validity;
import se.samverka.county.register.CountyRegister.Facts;
import se.samverka.county.register.CountyRegister.Logo;

/** The county's tables, read. */
@Repository
class CountyRecords {

    private final JdbcClient jdbc;

    CountyRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CountyRegister read() {
        return new CountyRegister(
                facts(), plans(), areas(), organisations(), parties(), elections(), governments(), terms(), texts());
    }

    private Facts facts() {
        return jdbc.sql("""
                        select name, heading, lead, responsible, contact_email, first_colour, second_colour, letterhead, example,
                               logo, logo_media_type, same_names
                          from county_profile
                        """)
                .query((row, n) -> new Facts(
                        row.getString("name"),
                        row.getString("heading"),
                        row.getString("lead"),
                        row.getString("responsible"),
                        row.getString("contact_email"),
                        row.getString("first_colour"),
                        row.getString("second_colour"),
                        words(row, "letterhead"),
                        row.getBoolean("example"),
                        logo(row),
                        words(row, "same_names")))
                .optional()
                .orElse(Facts.NONE);
    }

    private static @Nullable Logo logo(ResultSet row) throws SQLException {
        byte[] bytes = row.getBytes("logo");
        return bytes == null ? null : new Logo(row.getString("logo_media_type"), bytes);
    }

    private List<DevelopmentPlan> plans() {
        return jdbc.sql("select name, short_name, valid_from, valid_to from county_development_plan order by position")
                .query((row, n) ->
                        new DevelopmentPlan(validity(row), row.getString("name"), row.getString("short_name")))
                .list();
    }

    private List<JointAreas> areas() {
        return jdbc.sql("select areas, valid_from, valid_to, source from county_joint_areas order by position")
                .query((row, n) -> new JointAreas(validity(row), words(row, "areas"), row.getString("source")))
                .list();
    }

    private List<RegisteredOrganisation> organisations() {
        Map<UUID, List<RegisteredOrganisation.Name>> names = names();
        return jdbc.sql("""
                        select id, key, kind, scb_code, kolada_code, org_number, email,
                               member_from as valid_from, member_to as valid_to
                          from county_organisation order by key
                        """)
                .query((row, n) -> organisation(row, names.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private static RegisteredOrganisation organisation(ResultSet row, List<RegisteredOrganisation.Name> names)
            throws SQLException {
        return new RegisteredOrganisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("key"),
                Organisation.Kind.valueOf(row.getString("kind")),
                row.getString("scb_code"),
                row.getString("kolada_code"),
                row.getString("org_number"),
                row.getString("email"),
                validity(row),
                names);
    }

    private Map<UUID, List<RegisteredOrganisation.Name>> names() {
        record Named(UUID organisation, RegisteredOrganisation.Name name) {}
        return jdbc
                .sql("""
                        select organisation, name, short_name, valid_from, valid_to, reason
                          from county_organisation_name order by organisation, position
                        """)
                .query((row, n) -> new Named(
                        row.getObject("organisation", UUID.class),
                        new RegisteredOrganisation.Name(
                                row.getString("name"),
                                row.getString("short_name"),
                                validity(row),
                                row.getString("reason"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Named::organisation, Collectors.mapping(Named::name, Collectors.toList())));
    }

    private List<PoliticalParty> parties() {
        return jdbc.sql("select letter, name from county_political_party order by position")
                .query((row, n) -> new PoliticalParty(row.getString("letter"), row.getString("name")))
                .list();
    }

    private List<Election> elections() {
        Map<LocalDate, Map<String, Integer>> seats = electionSeats();
        return jdbc.sql("select held_on, source, example from county_election order by held_on desc")
                .query((row, n) -> new Election(
                        row.getObject("held_on", LocalDate.class),
                        seats.getOrDefault(row.getObject("held_on", LocalDate.class), Map.of()),
                        row.getString("source"),
                        row.getBoolean("example")))
                .list();
    }

    private Map<LocalDate, Map<String, Integer>> electionSeats() {
        Map<LocalDate, Map<String, Integer>> seats = new LinkedHashMap<>();
        jdbc.sql("select held_on, party, seats from county_election_seats order by held_on, position")
                .query(row -> {
                    seats.computeIfAbsent(row.getObject("held_on", LocalDate.class), day -> new LinkedHashMap<>())
                            .put(row.getString("party"), row.getInt("seats"));
                });
        return seats;
    }

    private List<Government> governments() {
        return jdbc.sql(
                        "select governing, opposition, valid_from, valid_to, source from county_government order by position")
                .query((row, n) -> new Government(
                        validity(row), words(row, "governing"), words(row, "opposition"), row.getString("source")))
                .list();
    }

    private List<Term> terms() {
        return jdbc.sql("""
                        select name, assembly_from, assembly_to, boards_from, boards_to
                          from county_term order by position
                        """)
                .query((row, n) -> new Term(
                        row.getString("name"),
                        new Validity(day(row, "assembly_from"), day(row, "assembly_to")),
                        new Validity(day(row, "boards_from"), day(row, "boards_to"))))
                .list();
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        jdbc.sql("select name, markdown from county_text order by name").query(row -> {
            texts.put(row.getString("name"), row.getString("markdown"));
        });
        return texts;
    }

    private static Validity validity(ResultSet row) throws SQLException {
        return new Validity(day(row, "valid_from"), day(row, "valid_to"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
