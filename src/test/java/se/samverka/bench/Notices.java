package se.samverka.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.bench.Rounds.Side;

/** W4: a notice to all on a group with its papers in one PDF, until the last letter is at the mail server. W5: an absence, until the deputy is called. */
final class Notices {

    private static final String OFFICIAL = "sten@region.example";
    private static final int ONE_BY_ONE = 8;
    private static final int AT_ONCE = 21;

    private final Installation installation;
    private final House house;
    private final Size size;
    private final JdbcClient rows;
    private final List<Measured> measured = new ArrayList<>();

    /** A meeting that nobody is called to yet. */
    record Planned(UUID id, String address) {
        String subject() {
            return "meeting/" + id;
        }
    }

    Notices(Installation installation, House house, Size size) {
        this.installation = installation;
        this.house = house;
        this.size = size;
        this.rows = house.rows();
    }

    List<Measured> measure(Set<String> wanted) {
        var planned = plan(ONE_BY_ONE + AT_ONCE);
        var official = Reader.signedIn(house, OFFICIAL);
        var oneByOne = planned.subList(0, ONE_BY_ONE);
        if (wanted.contains("W4")) {
            one(official, oneByOne);
            many(planned.subList(ONE_BY_ONE, planned.size()));
        } else oneByOne.forEach(meeting -> call(official, meeting));
        if (wanted.contains("W5")) absences(oneByOne);
        forget(planned);
        return measured;
    }

    /** What a run that broke off left behind: no body of the story meets ten times a day. */
    private void forgetEarlier() {
        var left = rows.sql("select id, day, ordinal from meetings_meeting where ordinal >= 10")
                .query((row, n) -> planned(row))
                .list();
        if (!left.isEmpty()) forget(left);
    }

    private static Planned planned(ResultSet row) throws SQLException {
        return new Planned(
                row.getObject("id", UUID.class),
                "/organ/aldre/moten/%s-%d".formatted(row.getString("day"), row.getInt("ordinal")));
    }

    /** The county is kept for the next time. */
    void forget(List<Planned> meetings) {
        var ids = meetings.stream().map(Planned::id).toList();
        rows.sql("""
                        delete from platform_letter where substring(about from '[^/]*$') in (
                            select cast(id as text) from meetings_meeting where id in (:ids)
                            union select cast(id as text) from meetings_call where meeting in (:ids))
                        """).param("ids", ids).update();
        rows.sql("delete from meetings_meeting where id in (:ids)")
                .param("ids", ids)
                .update();
    }

    // ── W4 ──

    private void one(Reader official, List<Planned> meetings) {
        var calls = meetings.stream().map(meeting -> call(official, meeting)).toList();
        // The first two are for the compiler.
        var best = calls.stream().skip(2).min(Comparator.comparing(Called::work, Comparator.comparing(Work::sum)));
        var bundle =
                official.get(meetings.getFirst().address() + "/kallelse.pdf").body().length;
        int letters = letters("about in (:about)", List.of(meetings.getFirst().subject()));
        add(
                "W4",
                "kallelse till %d med handlingar".formatted(letters),
                "CPU-ms",
                best.orElseThrow().work(),
                bareLetters(letters, bundle),
                0,
                "gränsen är lika många likadana mejl till samma slags mejlserver; pdf på %d kB"
                        .formatted(bundle / 1000));
        add(
                "W4",
                "tid till sista mejlet",
                "ms",
                wall(calls.stream().skip(2).mapToDouble(Called::untilSent).min().orElse(0)),
                null,
                240,
                "på klockan");
        add(
                "W4",
                "tid till svaret på knappen",
                "ms",
                wall(calls.stream()
                        .skip(2)
                        .mapToDouble(Called::untilAnswer)
                        .min()
                        .orElse(0)),
                null,
                50,
                "på klockan");
    }

    /** Presses the button, and returns when so many letters are at the server. */
    void send(Planned meeting, int letters) {
        post(Reader.signedIn(house, OFFICIAL), meeting);
        waitFor(letters, "about = '%s' and state = 'SENT'".formatted(meeting.subject()));
    }

    void untilAllSent(Planned meeting) {
        untilNoneWaits(List.of(meeting));
    }

    /** What a notice lays, it lays before the button is answered. */
    private void untilNoneWaits(List<Planned> meetings) {
        var about = meetings.stream().map(Planned::subject).toList();
        until(() -> letters("about in (:about) and state <> 'SENT'", about) == 0, "Letters wait about " + about);
    }

    private int letters(String which, List<String> about) {
        return rows.sql("select count(*) from platform_letter where " + which)
                .param("about", about)
                .query(Integer.class)
                .single();
    }

    private record Called(Work work, double untilAnswer, double untilSent) {}

    private Called call(Reader official, Planned meeting) {
        var before = house.work();
        long start = System.nanoTime();
        post(official, meeting);
        double answered = (System.nanoTime() - start) / 1e6;
        untilAllSent(meeting);
        return new Called(house.work().since(before), answered, (System.nanoTime() - start) / 1e6);
    }

    private void many(List<Planned> meetings) {
        var officials = meetings.stream()
                .map(meeting -> Reader.signedIn(house, OFFICIAL))
                .toList();
        long start = System.nanoTime();
        var all = new ArrayList<Callable<Boolean>>();
        for (int at = 0; at < meetings.size(); at++) {
            var official = officials.get(at);
            var meeting = meetings.get(at);
            all.add(() -> post(official, meeting));
        }
        together(all);
        untilNoneWaits(meetings);
        add("W4", "21 kallelser på en gång", "ms", wall((System.nanoTime() - start) / 1e6), null, 3000, "på klockan");
    }

    private static boolean post(Reader official, Planned meeting) {
        var answer = official.post(meeting.address() + "/kallelse", Map.of("skal", "mätning"));
        if (answer.statusCode() != 303) throw new IllegalStateException("Not sent: " + answer.statusCode());
        return true;
    }

    /** Meetings like the one whose papers the story has, on days to come. */
    List<Planned> plan(int number) {
        forgetEarlier();
        var salt = UUID.randomUUID();
        rows.sql("""
                        insert into meetings_meeting (id, body, day, ordinal, starts, ends, place, planned_at)
                        select cast(md5('%1$s/' || n) as uuid), m.body, date '2018-02-01' + n, 10,
                               m.starts, m.ends, m.place, m.planned_at
                        from meetings_meeting m join bodies_body b on b.id = m.body cross join generate_series(1, :number) n
                        where b.slug = 'aldre' and m.day = '2017-09-19' and m.ordinal = 1
                        """.formatted(salt)).param("number", number).update();
        rows.sql("""
                        insert into meetings_item (id, meeting, number, heading, kind, minutes, presenter, published)
                        select cast(md5(i.id || '%1$s/' || n) as uuid), cast(md5('%1$s/' || n) as uuid), i.number, i.heading,
                               i.kind, i.minutes, i.presenter, i.published
                        from meetings_item i join meetings_meeting m on m.id = i.meeting join bodies_body b on b.id = m.body
                        cross join generate_series(1, :number) n
                        where b.slug = 'aldre' and m.day = '2017-09-19' and m.ordinal = 1
                        """.formatted(salt)).param("number", number).update();
        rows.sql("""
                        insert into meetings_paper (item, position, file, title, pages, published, claim)
                        select cast(md5(p.item || '%1$s/' || n) as uuid), p.position, p.file, p.title, p.pages, p.published, p.claim
                        from meetings_paper p join meetings_item i on i.id = p.item join meetings_meeting m on m.id = i.meeting
                        join bodies_body b on b.id = m.body cross join generate_series(1, :number) n
                        where b.slug = 'aldre' and m.day = '2017-09-19' and m.ordinal = 1
                        """.formatted(salt)).param("number", number).update();
        return rows.sql("""
                        select id, day, ordinal from meetings_meeting
                        where id in (select cast(md5('%s/' || n) as uuid) from generate_series(1, :number) n) order by day
                        """.formatted(salt))
                .param("number", number)
                .query((row, n) -> planned(row))
                .list();
    }

    /** The letters alone, of the same size, to the same kind of post office, by this process. */
    private static Work bareLetters(int letters, int bundle) {
        var office = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        office.start();
        try {
            send(office, letters, bundle);
            var before = Cpu.of(ProcessHandle.current().pid());
            int times = 10;
            for (int time = 0; time < times; time++) send(office, letters, bundle);
            return new Work((Cpu.of(ProcessHandle.current().pid()) - before) / times, 0);
        } catch (MessagingException refused) {
            throw new IllegalStateException(refused);
        } finally {
            office.stop();
        }
    }

    private static void send(GreenMail office, int letters, int bundle) throws MessagingException {
        var session = Session.getInstance(new Properties());
        try (Transport line = session.getTransport("smtp")) {
            line.connect("127.0.0.1", office.getSmtp().getPort(), null, null);
            for (int letter = 0; letter < letters; letter++) {
                var message = letter(session, "kim%d@koping.example".formatted(letter), new byte[bundle]);
                line.sendMessage(message, message.getAllRecipients());
            }
        }
    }

    private static MimeMessage letter(Session session, String to, byte[] bundle) throws MessagingException {
        var message = new MimeMessage(session);
        message.setFrom("aldre@samverka.example");
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject("Kallelse");
        var paper = new MimeBodyPart();
        paper.setContent(bundle, "application/pdf");
        paper.setDisposition("attachment; filename=kallelse.pdf");
        message.setContent(new MimeMultipart(paper));
        message.saveChanges();
        return message;
    }

    // ── W5 ──

    private void absences(List<Planned> called) {
        var members = members(called.getFirst());
        var readers =
                members.stream().map(member -> Reader.signedIn(house, member)).toList();
        var each = called.stream()
                .limit(4)
                .map(meeting -> absent(readers, meeting))
                .skip(1)
                .min(Comparator.comparing(Work::sum))
                .orElseThrow();
        add(
                "W5",
                "förhinder tills egen ersättare är kallad",
                "CPU-ms",
                each,
                bareWrites(),
                5,
                "gränsen är fem rader i en transaktion");
        atOnce(readers, called.subList(4, 6));
    }

    private Work absent(List<Reader> members, Planned meeting) {
        var before = house.work();
        members.forEach(member -> says(member, meeting));
        waitForDeputies(members.size(), List.of(meeting));
        return house.work().since(before).each(members.size());
    }

    private void atOnce(List<Reader> members, List<Planned> meetings) {
        var all = new ArrayList<Callable<Boolean>>();
        meetings.forEach(meeting -> members.forEach(member -> all.add(() -> says(member, meeting))));
        long start = System.nanoTime();
        together(all);
        waitForDeputies(all.size(), meetings);
        add(
                "W5",
                "%d förhinder på en gång".formatted(all.size()),
                "ms",
                wall((System.nanoTime() - start) / 1e6),
                null,
                0,
                "alla togs emot, på klockan");
    }

    private static boolean says(Reader member, Planned meeting) {
        var answer = member.post(meeting.address() + "/mitt-svar", Map.of("svar", "nej", "till", "min"));
        if (answer.statusCode() != 303) throw new IllegalStateException("Not taken: " + answer.statusCode());
        return true;
    }

    private void waitForDeputies(int number, List<Planned> meetings) {
        waitFor(number, """
                kind = 'deputy-called' and state = 'SENT' and substring(about from '[^/]*$') in (
                    select cast(id as text) from meetings_call where meeting in (%1$s)
                    union select cast(m as text) from unnest(array[%1$s]) m)
                """.formatted(String.join(
                ", ",
                meetings.stream()
                        .map(meeting -> "cast('%s' as uuid)".formatted(meeting.id()))
                        .toList())));
    }

    private List<String> members(Planned meeting) {
        return rows.sql("""
                        select p.email from meetings_call c join people_person p on p.id = c.person
                        where c.meeting = :meeting and c.charge = 'MEMBER' order by p.email
                        """)
                .param("meeting", meeting.id())
                .query((row, n) -> row.getString("email"))
                .list();
    }

    private Work bareWrites() {
        try (var raw = RawProcess.house(installation, house)) {
            var bare = new Reader(raw.port());
            var side = new Side(() -> bare.get("/svar?meeting"), () -> raw.work(house));
            return new Rounds(12, 500).run(side, null).cost();
        } finally {
            rows.sql("drop table if exists bench_write").update();
        }
    }

    // ── both ──

    private void waitFor(int number, String letters) {
        until(
                () -> rows.sql("select count(*) from platform_letter where " + letters)
                                .query(Integer.class)
                                .single()
                        >= number,
                "The letters did not leave: " + letters);
    }

    private static void until(BooleanSupplier done, String otherwise) {
        long until = System.nanoTime() + 120_000_000_000L;
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > until) throw new IllegalStateException(otherwise);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void together(List<Callable<Boolean>> all) {
        try (var hands = Executors.newFixedThreadPool(all.size())) {
            for (var done : hands.invokeAll(all)) done.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static Work wall(double millis) {
        return new Work(millis, 0);
    }

    private void add(
            String workload,
            String what,
            String unit,
            Work cost,
            @org.jspecify.annotations.Nullable Work limit,
            double goal,
            String note) {
        measured.add(new Measured(workload, what, size, unit, cost, limit, 0, 0, goal, note));
    }
}
