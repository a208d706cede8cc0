package se.samverka.bodies.officials;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.form.FormPage;
import se.samverka.bodies.form.FormPage.Questions;
import se.samverka.bodies.form.Typed;
import se.samverka.bodies.officials.Conveners.Named;
import se.samverka.bodies.officials.GroupRules.Plan;
import se.samverka.county.County;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Page.Crumb;
import se.samverka.platform.web.form.Choice;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;

/** The forms on which a group of officials is set up, prolonged and closed. */
@Component
class GroupForms {

    private static final String COUNTY_GROUP = "lansgemensam";

    private final Bodies bodies;
    private final County county;
    private final CountyClock clock;

    GroupForms(Bodies bodies, County county, CountyClock clock) {
        this.bodies = bodies;
        this.county = county;
        this.clock = clock;
    }

    static String address(Body parent) {
        return "/organ/" + parent.slug() + "/arbetsgrupper";
    }

    private static String here(Body body) {
        return "/organ/" + body.slug();
    }

    private static List<Crumb> crumbs(Body body) {
        return List.of(BodyCrumbs.ALL, new Crumb(body.name(), here(body)));
    }

    /** What is filled in before anything is typed. */
    Typed empty(Body parent) {
        return new Typed(Map.of(
                "slag", "arbetsgrupp",
                "beslutad", clock.today().toString(),
                "rapporterar", parent.slug()));
    }

    Plan plan(Typed typed, Body parent) {
        String name = typed.text("namn");
        String shortName = typed.text("kort").isEmpty() ? name : typed.text("kort");
        return new Plan(
                name,
                shortName,
                typed.text("uppdrag"),
                reportsTo(typed, parent),
                typed.day("beslutad"),
                typed.day("till"),
                !typed.text("slag").equals(COUNTY_GROUP),
                organisations()
                        .map(Choice::value)
                        .filter(members(typed)::contains)
                        .toList());
    }

    private static List<String> members(Typed typed) {
        return List.of(typed.text("medlemmar").split(" "));
    }

    private BodyId reportsTo(Typed typed, Body parent) {
        return bodies.find(typed.text("rapporterar")).map(Body::id).orElse(parent.id());
    }

    /** Nobody, or somebody who can be reached. */
    static Named convener(Typed typed) {
        String name = typed.text("sammankallande");
        String email = typed.text("epost");
        if (name.isEmpty() && !email.isEmpty()) typed.problem("sammankallande", "Skriv den sammankallandes namn.");
        if (!name.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+"))
            typed.problem("epost", "Skriv den sammankallandes e-postadress, så att personen går att nå.");
        return new Named(name, email);
    }

    FormPage setUp(Body parent, Typed typed) {
        return new FormPage(
                "Tillsätt en grupp under " + parent.name(),
                "När du har sparat syns gruppen under %s och i strukturskissen.".formatted(parent.name()),
                crumbs(parent),
                address(parent) + "/ny",
                "Tillsätt gruppen",
                here(parent),
                Map.of(),
                questions(typed, parent),
                typed.problems());
    }

    private List<FormPage.Part> questions(Typed typed, Body parent) {
        return new Questions(typed)
                .choices(kinds(typed))
                .field(Field.text("namn", "Namn").withHint("Till exempel Arbetsgruppen för trygg hemgång."))
                .field(Field.of(Kind.SHORT, "kort", "Kort namn")
                        .withHint("Till exempel trygg hemgång. Det blir också webbadressen.")
                        .asOptional())
                .field(Field.of(Kind.LONG_TEXT, "uppdrag", "Uppdrag")
                        .withHint("Vad gruppen ska göra, en uppgift på varje rad."))
                .field(Field.of(Kind.DATE, "beslutad", "Tillsatt den")
                        .withHint("Dagen då %s beslutade. Gruppen börjar samma dag.".formatted(parent.name())))
                .field(Field.of(Kind.DATE, "till", "Sista dagen")
                        .withHint("En arbetsgrupp har alltid en. Lämna tomt för en länsgemensam grupp."))
                .choices(reportsToWhom(typed))
                .choices(whoTakesPart(typed))
                .field(Field.text("sammankallande", "Sammankallande")
                        .withHint("För- och efternamn. Lämna tomt om ingen är utsedd än.")
                        .asOptional())
                .field(Field.of(Kind.EMAIL, "epost", "Den sammankallandes e-post")
                        .asOptional())
                .list();
    }

    private Choices whoTakesPart(Typed typed) {
        List<String> chosen = members(typed);
        return Choices.of(
                        Choices.Kind.ANY,
                        "medlemmar",
                        "Vilka är med?",
                        organisations()
                                .map(one -> Choice.of(one.value(), one.label(), chosen.contains(one.value())))
                                .toList())
                .withHint("Var och en får en plats i gruppen.");
    }

    private static Choices kinds(Typed typed) {
        boolean county = typed.text("slag").equals(COUNTY_GROUP);
        return Choices.of(
                Choices.Kind.ONE_OF_FEW,
                "slag",
                "Vilket slags grupp?",
                List.of(
                        Choice.of("arbetsgrupp", "Arbetsgrupp, som har en sista dag", !county),
                        Choice.of(COUNTY_GROUP, "Länsgemensam samverkansgrupp, som gäller tills vidare", county)));
    }

    private Choices reportsToWhom(Typed typed) {
        LocalDate today = clock.today();
        return Choices.of(
                Choices.Kind.ONE_OF_MANY,
                "rapporterar",
                "Rapporterar till",
                bodies.list().stream()
                        .filter(body -> body.livesOn(today) && body.layer() != Body.Layer.LOCAL)
                        .map(body ->
                                Choice.of(body.slug(), body.name(), body.slug().equals(typed.text("rapporterar"))))
                        .toList());
    }

    /** The region and the municipalities, and then the external parties. */
    private Stream<Choice> organisations() {
        LocalDate today = clock.today();
        return Stream.concat(county.listParties(today).stream(), county.listOrganisations(today).stream())
                .distinct()
                .map(organisation -> Choice.of(organisation.key(), organisation.name(), false));
    }

    FormPage prolong(Body parent, WorkingGroup group, Typed typed) {
        return settle(
                parent,
                group,
                "Förläng " + group.body().name(),
                "Nu: %s".formatted(group.inWords(clock.today())),
                "forlang",
                "Förläng gruppen",
                new Questions(typed)
                        .field(Field.of(Kind.DATE, "till", "Ny sista dag"))
                        .field(Field.of(Kind.DATE, "beslutad", "Beslutat den")
                                .withHint("Dagen då %s beslutade att gruppen går vidare.".formatted(parent.name()))),
                typed);
    }

    FormPage close(Body parent, WorkingGroup group, Typed typed) {
        return settle(
                parent,
                group,
                "Avsluta " + group.body().name(),
                "Gruppens sida finns kvar, och där står vad den gjorde.",
                "avsluta",
                "Avsluta gruppen",
                new Questions(typed)
                        .field(Field.of(Kind.LONG_TEXT, "leverans", "Vad blev resultatet?")
                                .withHint("Till exempel: En gemensam rutin som gäller från den 1 januari."))
                        .field(Field.of(Kind.DATE, "dag", "Sista dagen")),
                typed);
    }

    private static FormPage settle(
            Body parent,
            WorkingGroup group,
            String title,
            String lead,
            String act,
            String button,
            Questions questions,
            Typed typed) {
        return new FormPage(
                title,
                lead,
                crumbs(parent),
                address(parent) + "/" + group.body().slug() + "/" + act,
                button,
                here(group.body()),
                Map.of(),
                questions.list(),
                typed.problems());
    }
}
