package se.samverka.platform.pdf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Templates;

/** Papers such as a group sends out, written by hand. */
final class SampleSheets {

    static final Letterhead HEAD = new Letterhead(
            "Region Exempel och länets kommuner",
            "Samverkansgruppen äldre",
            "samverka.example/organ/aldre",
            logo(),
            "#0B5566",
            "#C77700");

    private SampleSheets() {}

    private static Letterhead.Logo logo() {
        return new Letterhead.Logo("image/svg+xml", bytes("""
                        <svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48">
                        <circle cx="24" cy="24" r="23" fill="#0B5566"/>
                        <path d="M12 30 L24 12 L36 30 Z" fill="#FFFFFF"/></svg>
                        """), "Region Exempel");
    }

    static PdfPages pages() {
        var clock = CountyClock.settable();
        clock.travelTo(LocalDateTime.of(2017, 9, 12, 16, 30));
        return new PdfPages(new Templates(), clock);
    }

    static Sheet notice() {
        return sheet("Kallelse", "Möte tisdag 19 september 2017", """
                <p class="lead">Du är kallad till Samverkansgruppen äldre. Svara ja eller nej i inbjudan, så vet vi om
                din ersättare behöver träda in.</p>
                <table class="facts">
                  <tr><th scope="row">Tid</th><td><strong>Tisdag 19 september 2017, 09.00–12.00</strong></td></tr>
                  <tr><th scope="row">Plats</th><td>Regionhuset, Mälarsalen</td></tr>
                  <tr><th scope="row">Ordförande</th><td>Rut Region</td></tr>
                  <tr><th scope="row">Tjänstepersonsstöd</th><td>Sten Stöd, 021-00 00 00,
                    <a href="mailto:sten.stod@region.example" title="Skriv till Sten Stöd">sten.stod@region.example</a></td></tr>
                  <tr><th scope="row">Till</th><td>13 ledamöter. Ersättarna får en kopia för kännedom.</td></tr>
                </table>
                <h2 id="dagordning">Dagordning</h2>
                %s%s%s%s%s%s
                """.formatted(
                        item(1, "Mötet öppnas", "Information · 5 minuter · Rut Region", "", ""),
                        item(
                                2,
                                "Laget runt: nytt hemifrån",
                                "Runda · 30 minuter · alla",
                                "<p>Två frågor från mötet i maj togs hem av tio kommuner. Sammanställningen ligger sist i "
                                        + "handlingen.</p>",
                                paper(2, 1, "Sammanställning: det sa vi hemma", "2 · 1–4 (4)")),
                        item(3, "Läget för äldres hälsa i länet", "Information · 20 minuter · Siv Stöd", "", ""),
                        item(
                                4,
                                "Överenskommelse om trygg hemgång",
                                "Synpunkter · 40 minuter · Kim Köping och Ria Region",
                                "<p>Utkastet är ute för synpunkter till och med 15 oktober. Gruppen lämnar gemensamma "
                                        + "synpunkter på ansvar, tider och uppföljning.</p>",
                                paper(4, 1, "Utkast till överenskommelse", "4 · 1–8 (8)")
                                        + paper(4, 2, "Så gör andra län", "4.2 · 1–3 (3)")),
                        item(
                                5,
                                "Lärande: digital tillsyn",
                                "Lärande · 30 minuter · Gunnar Gäst, adjungerad kl. 11.00",
                                "<p>Vad ger digital tillsyn nattetid, och vad säger de som har den?</p>",
                                paper(5, 1, "Digital tillsyn i tre kommuner", "5 · 1–6 (6)")),
                        item(
                                6,
                                "Ta med hem och nästa möte",
                                "Ställningstagande · 10 minuter · Rut Region",
                                "<p>Nästa möte är tisdag 21 november 2017, 09.00–12.00.</p>",
                                "")));
    }

    static Sheet notes() {
        return sheet("Minnesanteckningar", "Anteckningar från tisdag 19 september 2017", """
                <p class="lead">Gruppen enades om synpunkter på överenskommelsen om trygg hemgång.</p>
                <h2>Närvaro</h2>
                <table class="list">
                  <caption>Ledamöter och ersättare</caption>
                  <thead><tr><th scope="col">Organisation</th><th scope="col">Ledamot</th><th scope="col">Parti</th>
                    <th scope="col">Närvaro</th></tr></thead>
                  <tbody>
                    <tr><th scope="row">Arboga</th><td>Asta Arboga</td><td>S</td><td>Närvarande</td></tr>
                    <tr><th scope="row">Köping</th><td>Kim Köping</td><td>C</td><td>Frånvarande. Kaj Köping ersätter</td></tr>
                    <tr><th scope="row">Sala</th><td>Sixten Sala</td><td>M</td><td>Närvarande</td></tr>
                  </tbody>
                </table>
                <h2>4. Överenskommelse om trygg hemgång</h2>
                <p>Gruppen gick igenom <em>utkastet</em> och enades om tre synpunkter. Läs mer på
                <a href="https://samverka.example/organ/aldre" title="Gruppens sida">gruppens sida</a>.</p>
                <h3>Synpunkter</h3>
                <ol><li>Tiderna behöver stå i en tabell.</li><li>Ansvaret för rehabilitering är otydligt.</li>
                  <li>Följ upp varje halvår.</li></ol>
                <h3>Ta med hem</h3>
                <ul><li>Vem i kommunen svarar på helgen?</li><li>Vad kostar det?</li></ul>
                <div class="task"><p><strong>Ställningstagande:</strong> gruppen ställer sig bakom inriktningen.</p></div>
                <h2>Målet hittills</h2>
                <div>
                  <svg xmlns="http://www.w3.org/2000/svg" width="300" height="90" viewBox="0 0 300 90"
                    role="img" aria-label="Trygga hemgångar: 62 procent 2015, 66 procent 2016, mål 80 procent 2018">
                    <line x1="20" y1="70" x2="290" y2="70" stroke="#768490"/>
                    <polyline points="40,55 150,45 260,18" fill="none" stroke="#0B5566" stroke-width="2"/>
                    <circle cx="40" cy="55" r="4" fill="#0B5566"/><circle cx="150" cy="45" r="4" fill="#0B5566"/>
                    <text x="40" y="86" font-size="11" font-family="Source Sans 3" text-anchor="middle">2015</text>
                    <text x="150" y="86" font-size="11" font-family="Source Sans 3" text-anchor="middle">2016</text>
                    <text x="260" y="86" font-size="11" font-family="Source Sans 3" text-anchor="middle">2018</text>
                  </svg>
                  <p class="quiet">Andel trygga hemgångar, procent.</p>
                </div>
                """);
    }

    static Sheet sheet(String kind, String title, String body) {
        return new Sheet(
                HEAD,
                kind,
                title,
                kind + " för Samverkansgruppen äldre, " + title,
                "Version 2, 2017-09-12 16.30",
                body);
    }

    static String address(int item, int paper) {
        return "https://samverka.example/organ/aldre/moten/2017-09-19/punkt/" + item + "/handling/" + paper;
    }

    /** Where a person can look at what the tests drew. */
    static void leave(String name, byte[] file) {
        try {
            Files.createDirectories(Path.of("target/papers"));
            Files.write(Path.of("target/papers", name), file);
        } catch (java.io.IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static String item(int number, String heading, String meta, String words, String papers) {
        return """
                <div class="item">
                  <h2 id="punkt-%d"><span class="no">%d.</span> %s</h2>
                  <p class="meta">%s</p>
                  %s%s
                </div>
                """.formatted(
                        number,
                        number,
                        heading,
                        meta,
                        words,
                        papers.isEmpty() ? "" : "<ul class=\"papers\">" + papers + "</ul>");
    }

    private static String paper(int item, int number, String title, String pages) {
        return "<li><a href=\"%s\" title=\"Öppna %s\">%s</a> <span class=\"pages\">sidorna %s</span></li>"
                .formatted(address(item, number), title, title, pages);
    }
}
