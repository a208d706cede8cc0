package se.samverka.rights;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.Cast;
import se.samverka.people.Person;

/** What has no address of its own: the matrix names it in braces. */
record Names(Map<String, String> names) {

    private static final String CALLED = "kim@koping.example";
    private static final String ADMINISTRATOR = "reine@region.example";

    /** Makes what is not there yet: a letter that nobody understood, a protocol of disposal, and two proposed groups. */
    static Names in(Cast cast, JdbcClient db) {
        cast.anybody().post("/logga-in", Map.of("epost", "sixten@sala.example"));
        cast.work();
        cast.post().write(cast.newest("sixten@sala.example").id(), "Jag hör av mig.");
        cast.work();
        disposeOfAFile(cast, db);
        proposeTwoGroups(cast);
        var answered = answered(cast);
        var call = cast.newest(CALLED);
        var person = cast.person("sixten@sala.example").id().value();
        var found = new Found(db);
        var nora = found.letterTo("nora@norberg.example");
        var nelly = found.letterTo("nelly@norberg.example");
        return new Names(Map.ofEntries(
                Map.entry("call", token(call.text())),
                Map.entry("answered", answered),
                Map.entry("delivered", call.id()),
                Map.entry("letter", nora),
                Map.entry("letter-elsewhere", nelly),
                Map.entry("returned", nora),
                Map.entry("returned-elsewhere", nelly),
                Map.entry("mailing", found.mailingWith(nora)),
                Map.entry("mailing-elsewhere", found.mailingWith(nelly)),
                Map.entry("over", found.overLimit(found.letterTo("sixten@sala.example"))),
                Map.entry("incoming", found.one("select id from platform_incoming_letter where state = 'UNTAKEN'")),
                Map.entry("case-step", found.one("select id from bodies_case_step where case_number = 2")),
                Map.entry("case-document", documentOfACase(db, 1, true)),
                Map.entry("case-document-closed", documentOfACase(db, 1, false)),
                Map.entry("case-document-early", documentOfACase(db, 2, true)),
                Map.entry("item", found.item("aldre", "2017-09-19")),
                Map.entry("item-elsewhere", found.item("barn-unga", "2017-09-28")),
                Map.entry("person", person.toString()),
                Map.entry(
                        "person-elsewhere",
                        cast.person("nelly@norberg.example").id().value().toString()),
                Map.entry("seated", found.seated(cast.person("kim@koping.example"))),
                Map.entry("seated-elsewhere", found.seated(cast.person("nelly@norberg.example"))),
                Map.entry(
                        "appointment",
                        found.one("select id from people_appointment where person = '%s'".formatted(person)))));
    }

    /** The first case is the one that the county's own groups came by; the second awaits its decision. */
    private static String documentOfACase(JdbcClient db, int number, boolean open) {
        return db.sql("""
                insert into bodies_case_document (id, step, file, title, open)
                select '%s', s.id, f.id, 'Förslaget', %s
                  from (select id from bodies_case_step where case_number = %d limit 1) s,
                       (select id from platform_file limit 1) f
                returning id
                """.formatted(UUID.randomUUID(), open, number))
                .query((row, n) -> row.getString("id"))
                .single();
    }

    private static void proposeTwoGroups(Cast cast) {
        cast.does(ADMINISTRATOR, "/organ/arenden/nytt", Map.of("titel", "Två grupper"));
        cast.does(ADMINISTRATOR, "/organ/arenden/2/steg", Map.of("slag", "COMMISSION", "vem", "Styrgruppen"));
        cast.does(ADMINISTRATOR, "/organ/arenden/2/befintliga", Map.of("organ", "aldre"));
        for (var name : List.of("bredband", "näringsliv"))
            cast.does(
                    ADMINISTRATOR,
                    "/organ/arenden/2/grupp",
                    Map.of(
                            "namn",
                            "Gruppen " + name,
                            "kort",
                            name,
                            "slag",
                            "grupp",
                            "andamal",
                            "Gruppen talar om " + name + ".",
                            "fran",
                            "2018-01-01"));
    }

    /** A registrar's link, after the answer has been sent. */
    private static String answered(Cast cast) {
        cast.does(
                ADMINISTRATOR,
                "/nomineringar",
                Map.of("grupper", "aldre", "namn", "Ledamöter 2019", "fran", "2018-01-01", "till", "2018-12-31"));
        cast.does(ADMINISTRATOR, "/nomineringar/2017-1/skicka", Map.of());
        var token = token(cast.newest("registrator@norberg.example").text());
        var registrar = cast.anybody();
        registrar.post(
                "/s/" + token, Map.of("gor", "fortsatt", "namn0", "Noomi Norberg", "epost0", "noomi@norberg.example"));
        registrar.post("/s/" + token, Map.of("gor", "skicka", "organ", "kommunstyrelsen", "dag", "2017-09-12"));
        cast.work();
        return token;
    }

    private static String token(String letter) {
        return letter.replaceFirst("(?s).*?/s/([A-Za-z0-9_-]{22}).*", "$1");
    }

    private static void disposeOfAFile(Cast cast, JdbcClient db) {
        db.sql("""
                with content as (insert into platform_file_content (sha256, bytes) values ('a', 'a') returning sha256)
                insert into platform_file (id, sha256, name, media_type, size, kept_at)
                select '%s', sha256, 'Bort.pdf', 'application/pdf', 1, '2017-01-01T00:00:00Z' from content
                """.formatted(UUID.randomUUID())).update();
        cast.does(
                ADMINISTRATOR,
                "/admin/gallring/gallra",
                Map.of("beslut", "Plan 1", "valt", "borttagna filer;2017-06-13;1"));
    }

    String in(String address) {
        var whole = address;
        for (var name : names.entrySet()) whole = whole.replace("{" + name.getKey() + "}", name.getValue());
        return whole;
    }

    private record Found(JdbcClient db) {

        String seated(Person person) {
            return one("select id from people_appointment where seat is not null and person = '%s'"
                    .formatted(person.id().value()));
        }

        String letterTo(String email) {
            return one("select id from platform_letter where to_email = '%s'".formatted(email));
        }

        String mailingWith(String letter) {
            var mailing = UUID.randomUUID();
            db.sql("insert into platform_mailing (id, laid_by, laid_at, letters) values (:id, :by, :at, 1)")
                    .param("id", mailing)
                    .param("by", UUID.randomUUID())
                    .param("at", OffsetDateTime.parse("2017-09-14T08:00:00Z"))
                    .update();
            db.sql("update platform_letter set mailing = :mailing where id = cast(:letter as uuid)")
                    .param("mailing", mailing)
                    .param("letter", letter)
                    .update();
            return mailing.toString();
        }

        String overLimit(String letter) {
            db.sql(
                            "update platform_letter set state = 'HELD', held_by = 'ACTOR_LIMIT' where id = cast(:letter as uuid)")
                    .param("letter", letter)
                    .update();
            return letter;
        }

        String item(String slug, String day) {
            return one("""
                    select item.id from meetings_item item
                    join meetings_meeting meeting on meeting.id = item.meeting
                    join bodies_body body on body.id = meeting.body
                    where body.slug = '%s' and meeting.day = '%s'
                    """.formatted(slug, day));
        }

        String one(String sql) {
            return db.sql(sql + " limit 1").query(String.class).optional().orElseThrow(() -> new AssertionError(sql));
        }
    }
}
