package se.samverka.county.register;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samverka.county.CountyProfile.DevelopmentPlan;
import se.samverka.county.CountyProfile.JointAreas;
import se.samverka.county.Elections.Election;
import se.samverka.county.Elections.Government;
import se.samverka.county.Elections.Term;
import se.samverka.county.register.CountyRegister.Facts;

/** Writes a county as its folder says; done twice, it is as done once. */
@Repository
class KeepCounty {

    private final JdbcClient jdbc;

    KeepCounty(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(CountyRegister county) {
        clear();
        facts(county.facts());
        numbered(county.plans(), this::plan);
        numbered(county.areas(), this::areas);
        county.organisations().forEach(this::organisation);
        numbered(
                county.parties(),
                (party, position) -> jdbc.sql("""
                        insert into county_political_party (letter, name, position) values (?, ?, ?)
                        """)
                        .params(party.letter(), party.name(), position)
                        .update());
        county.elections().forEach(this::election);
        numbered(county.governments(), this::government);
        numbered(county.terms(), this::term);
        county.texts().forEach(this::text);
    }

    /** What no other module points at is written anew; organisations stay and are changed. */
    private void clear() {
        List.of(
                        "county_profile",
                        "county_development_plan",
                        "county_joint_areas",
                        "county_organisation_name",
                        "county_election_seats",
                        "county_election",
                        "county_political_party",
                        "county_government",
                        "county_term",
                        "county_text")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    private void facts(Facts facts) {
        jdbc.sql("""
                        insert into county_profile (name, heading, lead, responsible, contact_email, first_colour, second_colour,
                                                    letterhead, example, logo, logo_media_type, same_names)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(facts.name())
                .param(facts.heading())
                .param(facts.lead())
                .param(facts.responsible())
                .param(facts.contactEmail())
                .param(facts.firstColour())
                .param(facts.secondColour())
                .param(facts.letterhead().toArray(String[]::new))
                .param(facts.example())
                .param(facts.logo() == null ? null : facts.logo().bytes())
                .param(facts.logo() == null ? null : facts.logo().mediaType())
                .param(facts.sameNames().toArray(String[]::new))
                .update();
    }

    private void plan(DevelopmentPlan plan, int position) {
        jdbc.sql("""
                        insert into county_development_plan (position, name, short_name, valid_from, valid_to)
                        values (?, ?, ?, ?, ?)
                        """)
                .param(position)
                .param(plan.name())
                .param(plan.shortName())
                .param(plan.validity().from())
                .param(plan.validity().to())
                .update();
    }

    private void areas(JointAreas areas, int position) {
        jdbc.sql("""
                        insert into county_joint_areas (position, areas, valid_from, valid_to, source)
                        values (?, ?, ?, ?, ?)
                        """)
                .param(position)
                .param(areas.areas().toArray(String[]::new))
                .param(areas.validity().from())
                .param(areas.validity().to())
                .param(areas.source())
                .update();
    }

    private void organisation(RegisteredOrganisation organisation) {
        jdbc.sql("""
                        insert into county_organisation (id, key, kind, scb_code, kolada_code, org_number, email,
                                                         member_from, member_to)
                        values (:id, :key, :kind, :scb, :kolada, :number, :email, :from, :to)
                        on conflict (key) do update set kind = :kind, scb_code = :scb, kolada_code = :kolada,
                               org_number = :number, email = :email, member_from = :from, member_to = :to
                        """)
                .param("id", organisation.id().value())
                .param("key", organisation.key())
                .param("kind", organisation.kind().name())
                .param("scb", organisation.scbCode())
                .param("kolada", organisation.koladaCode())
                .param("number", organisation.orgNumber())
                .param("email", organisation.email())
                .param("from", organisation.member().from())
                .param("to", organisation.member().to())
                .update();
        numbered(organisation.names(), (name, position) -> name(organisation, name, position));
    }

    private void name(RegisteredOrganisation organisation, RegisteredOrganisation.Name name, int position) {
        jdbc.sql("""
                        insert into county_organisation_name (organisation, position, name, short_name, valid_from,
                                                              valid_to, reason)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(organisation.id().value())
                .param(position)
                .param(name.name())
                .param(name.shortName())
                .param(name.validity().from())
                .param(name.validity().to())
                .param(name.reason())
                .update();
    }

    void election(Election election) {
        jdbc.sql("insert into county_election (held_on, source, example) values (?, ?, ?)")
                .param(election.heldOn())
                .param(election.source())
                .param(election.example())
                .update();
        numbered(List.copyOf(election.seats().entrySet()), (seats, position) -> seats(election, seats, position));
    }

    private void seats(Election election, Map.Entry<String, Integer> seats, int position) {
        jdbc.sql("insert into county_election_seats (held_on, position, party, seats) values (?, ?, ?, ?)")
                .params(election.heldOn(), position, seats.getKey(), seats.getValue())
                .update();
    }

    void government(Government government, int position) {
        jdbc.sql("""
                        insert into county_government (position, governing, opposition, valid_from, valid_to, source)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(position)
                .param(government.governing().toArray(String[]::new))
                .param(government.opposition().toArray(String[]::new))
                .param(government.validity().from())
                .param(government.validity().to())
                .param(government.source())
                .update();
    }

    private void term(Term term, int position) {
        jdbc.sql("""
                        insert into county_term (position, name, assembly_from, assembly_to, boards_from, boards_to)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(position)
                .param(term.name())
                .param(term.assembly().from())
                .param(term.assembly().to())
                .param(term.boards().from())
                .param(term.boards().to())
                .update();
    }

    private void text(String name, String markdown) {
        jdbc.sql("insert into county_text (name, markdown) values (?, ?)")
                .params(name, markdown)
                .update();
    }

    private interface Numbered<T> {
        void keep(T row, int position);
    }

    private static <T> void numbered(List<T> rows, Numbered<T> each) {
        AtomicInteger position = new AtomicInteger();
        rows.forEach(row -> each.keep(row, position.incrementAndGet()));
    }
}
