package se.samverka.platform.web.specimens;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Choice;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.look.Fact;
import se.samverka.platform.web.look.Meter;
import se.samverka.platform.web.look.Pagination;
import se.samverka.platform.web.look.Status;
import se.samverka.platform.web.look.Step;
import se.samverka.platform.web.look.Tab;
import se.samverka.platform.web.look.Tag;
import se.samverka.platform.web.look.Tone;
import se.samverka.platform.web.picture.SeatStrip;
import se.samverka.platform.web.picture.StructureSketch;

record SpecimensPage(StructureSketch sketch, SeatStrip strip) implements Page {

    private static final LocalDate LAST_DAY = LocalDate.of(2017, 9, 12);
    private static final LocalDate MEETING = LocalDate.of(2017, 9, 19);

    @Override
    public String title() {
        return "Provkarta";
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Grupper och nätverk", "#"), new Crumb("Första gruppen", "#"));
    }

    List<Tag> tags() {
        return Stream.concat(
                        Stream.of(Status.values()).map(Status::tag), Stream.of(new Tag("sista dag", Tone.DEADLINE)))
                .toList();
    }

    List<Tab> tabs() {
        return List.of(
                new Tab("Uppdragsbeskrivning", "#", true),
                new Tab("Platser", "#", false),
                new Tab("Möten", "#", false),
                new Tab("Historik", "#", false));
    }

    List<Step> steps() {
        return List.of(
                new Step("maj 2015", "Uppdrag", "Ägarrådet", Step.Place.BEHIND),
                new Step("oktober 2015", "Tjänstepersonernas förslag", "Rapport", Step.Place.BEHIND),
                new Step("24 februari 2016", "Workshop", "120 deltagare", Step.Place.BEHIND),
                new Step("26 maj 2016", "Styrgruppens förslag", "Två grupper slogs ihop.", Step.Place.BEHIND),
                new Step("20 september 2016", "Beslut", "Styrelsen § 150", Step.Place.NOW),
                new Step("1 januari 2017", "Gäller", "till och med 31 december 2018", Step.Place.AHEAD));
    }

    List<Fact> facts() {
        return List.of(
                Fact.of("Ordförande", "Robin Region"),
                Fact.of("Vice ordförande", "ingen är utsedd"),
                Fact.of("Platser", "7 av 8 tillsatta"),
                new Fact("Stöd", "forsta@samverka.example", "mailto:forsta@samverka.example"));
    }

    List<Meter> meters() {
        return List.of(
                meter("Det är en vecka kvar.", LAST_DAY.minusDays(7)),
                meter("Det är i morgon.", LAST_DAY.minusDays(1)),
                meter("Dagen har passerat. Skriv kort varför, så skickar vi den ändå.", LAST_DAY.plusDays(2)));
    }

    private static Meter meter(String note, LocalDate today) {
        return Meter.towards("Kallelsen bör skickas senast tisdag 12 september.", note, today, LAST_DAY, MEETING);
    }

    Pagination pagination() {
        return Pagination.of(6, 12, number -> "#sida-" + number);
    }

    List<Problem> problems() {
        return List.of(
                new Problem(
                        "epost",
                        "E-post eller telefon saknas för ersättaren. Vi behöver minst ett sätt att nå personen."),
                new Problem("galler", "Välj vad svaret gäller."),
                Problem.ofAll("Skriv beslutsdatum och vilket organ som beslutade."));
    }

    List<Field> fields() {
        return List.of(
                Field.text("namn", "Namn").withHint("Förnamn och efternamn.").withValue("Kim Söderort"),
                Field.of(Field.Kind.EMAIL, "epost", "E-post").withProblems(problems()),
                Field.of(Field.Kind.TELEPHONE, "telefon", "Telefon").asOptional(),
                Field.of(Field.Kind.DATE, "dag", "Beslutsdatum").withValue("2017-09-19"),
                Field.of(Field.Kind.TIME, "tid", "Börjar").withValue("09:00"),
                Field.of(Field.Kind.LONG_TEXT, "skal", "Skriv kort varför")
                        .withHint("Kallelsen skickas 6 dagar före mötet. Den ska som regel skickas en vecka före."));
    }

    List<Choices> choices() {
        return List.of(
                Choices.of(
                                Choices.Kind.ONE_OF_FEW,
                                "galler",
                                "Vad gäller svaret?",
                                List.of(
                                        Choice.of("bada", "Ledamot och personlig ersättare", false),
                                        new Choice("avstar", "Vi avstår från platsen", "Platsen står tom.", false)))
                        .withProblems(problems()),
                Choices.of(
                        Choices.Kind.ANY,
                        "talat",
                        "Vilka har ni talat med?",
                        List.of(Choice.of("partier", "Övriga partier", true), Choice.of("ks", "Styrelsen", false))),
                Choices.of(
                        Choices.Kind.ONE_OF_MANY,
                        "organisation",
                        "Organisation",
                        List.of(Choice.of("1", "Norrort", false), Choice.of("2", "Söderort", true))));
    }
}
