package se.samverka.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samverka.bench.Rounds.Outcome;
import se.samverka.bench.Rounds.Side;

/**
 * W1 the public page of a body, W2 the page of one's own meetings, W3 search, W12 who sits in every body: each beside the
 * same rows without Samverka.
 */
final class Pages {

    static final String BODY = "/organ/aldre";
    static final String MEMBER = "kim@koping.example";

    /** What is sought, and the same as the index alone is asked. */
    private static final Map<String, String> SOUGHT = Map.of(
            "vattentorn", "'vattentorn'",
            "hemsjukvård", "'hemsjukvård' | 'hemsjukvard'",
            "samverkan", "'samverk' | 'samverkan'",
            "skolsk*", "'skolsk':*");

    private final Installation installation;
    private final House house;
    private final Size size;
    private final List<Measured> measured = new ArrayList<>();

    Pages(Installation installation, House house, Size size) {
        this.installation = installation;
        this.house = house;
        this.size = size;
    }

    List<Measured> measure(java.util.Set<String> wanted) {
        try (var raw = RawProcess.house(installation, house)) {
            if (wanted.contains("W1")) body(raw);
            if (wanted.contains("W2")) mine(raw);
            if (wanted.contains("W12")) seats(raw);
            if (wanted.contains("W3")) SOUGHT.forEach((words, lexemes) -> search(raw, words, lexemes));
        }
        return measured;
    }

    private void body(RawProcess raw) {
        var reader = new Reader(house.port());
        var bare = new Reader(raw.port());
        add(
                "W1",
                "organets sida, utan inloggning",
                0.5,
                new Rounds(20, 1000)
                        .run(
                                side(() -> ok(reader.get(BODY), 200)),
                                rawSide(raw, () -> ok(bare.get("/organ?aldre"), 200))),
                "");
        add(
                "W1",
                "organets sida, oförändrad (304)",
                0.05,
                new Rounds(20, 5000).run(side(new Known(reader)), rawSide(raw, () -> ok(bare.get("/304"), 304))),
                "");
    }

    /** A browser that has the page. The demo's line tells the time, so that the page is new each minute. */
    private static final class Known implements Runnable {

        private final Reader reader;
        private String tag = "none";
        private int fetched;
        private int asked;

        Known(Reader reader) {
            this.reader = reader;
        }

        @Override
        public void run() {
            asked++;
            var answer = reader.get(BODY, "If-None-Match", tag);
            if (answer.statusCode() == 304) return;
            ok(answer, 200);
            tag = answer.headers().firstValue("ETag").orElseThrow();
            if (++fetched > 2 + asked / 100) throw new IllegalStateException("The page is new each time.");
        }
    }

    private void mine(RawProcess raw) {
        var reader = Reader.signedIn(house, MEMBER);
        var bare = new Reader(raw.port());
        add(
                "W2",
                "min sida, inloggad ledamot",
                0.8,
                new Rounds(20, 600)
                        .run(
                                side(() -> ok(reader.get("/min"), 200)),
                                rawSide(raw, () -> ok(bare.get("/min?" + MEMBER), 200))),
                "");
    }

    /** Every body's composition, one after the other: as data, where nothing but the composition is worked out. */
    private void seats(RawProcess raw) {
        var reader = new Reader(house.port());
        var bare = new Reader(raw.port());
        var bodies = house.rows()
                .sql("select slug from bodies_body order by slug")
                .query(String.class)
                .list();
        add(
                "W12",
                "platserna i alla %d organ".formatted(bodies.size()),
                0,
                new Rounds(20, 60)
                        .run(
                                side(() -> bodies.forEach(
                                        slug -> ok(reader.get("/data/v1/organ/" + slug + "/platser"), 200))),
                                rawSide(raw, () -> bodies.forEach(slug -> ok(bare.get("/platser?" + slug), 200)))),
                "");
    }

    private void search(RawProcess raw, String words, String lexemes) {
        var reader = new Reader(house.port());
        var bare = new Reader(raw.port());
        var page = "/sok?q=" + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
        var index = "/sok?"
                + java.net.URLEncoder.encode(lexemes, java.nio.charset.StandardCharsets.UTF_8)
                        .replace("+", "%20");
        add(
                "W3",
                "sök ”" + words + "”",
                25,
                new Rounds(10, 60)
                        .run(side(() -> ok(reader.get(page), 200)), rawSide(raw, () -> ok(bare.get(index), 200))),
                "gränsen är indexet ensamt");
    }

    private Side side(Runnable once) {
        return new Side(once, house::work);
    }

    private Side rawSide(RawProcess raw, Runnable once) {
        return new Side(once, () -> raw.work(house));
    }

    private static void ok(java.net.http.HttpResponse<byte[]> answer, int status) {
        if (answer.statusCode() != status)
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
    }

    private void add(String workload, String what, double goal, Outcome outcome, String note) {
        measured.add(new Measured(
                workload,
                what,
                size,
                "CPU-ms",
                outcome.cost(),
                outcome.limit(),
                outcome.p50(),
                outcome.p99(),
                goal,
                note));
    }
}
