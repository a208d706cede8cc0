package se.samverka.people.upkeep;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.people.Appointments;
import se.samverka.people.People;
import se.samverka.people.Person;
import se.samverka.platform.doors.WaysIn;
import se.samverka.platform.edits.Edit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.form.Watch;

/** One person's entry, for administrators. */
@Controller
class PersonController {

    private static final String PERSON = "/admin/personer/{id}";

    private final People people;
    private final Appointments appointments;
    private final KeepRegister keeping;
    private final PersonPages pages;
    private final PrintSignInLink printing;
    private final WaysIn waysIn;

    PersonController(
            People people,
            Appointments appointments,
            KeepRegister keeping,
            PersonPages pages,
            PrintSignInLink printing,
            WaysIn waysIn) {
        this.people = people;
        this.appointments = appointments;
        this.keeping = keeping;
        this.pages = pages;
        this.printing = printing;
        this.waysIn = waysIn;
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping(PERSON)
    Page person(@PathVariable UUID id) {
        var person = found(id);
        return pages.person(person, Watch.of(PersonFields.of(person)), List.of());
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(PERSON)
    Answer correct(@PathVariable UUID id, @RequestParam Map<String, String> sent, Actor actor) {
        var person = found(id);
        var typed = pages.typed(sent);
        var problems = pages.problems(typed, keeping.whyNotCorrect(person.id(), PersonFields.contact(typed)));
        if (!problems.isEmpty())
            return pages.person(person, Watch.of(PersonFields.of(person)).typed(typed), problems);
        var merged = keeping.correct(actor, person.id(), new Edit(typed));
        return merged.isWhole()
                ? new Answer.SeeOther("/admin/personer/" + id)
                : pages.clash(found(id), merged.clashes());
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(PERSON + "/systemforvaltare")
    Answer makeAdministrator(@PathVariable UUID id, Actor actor) {
        keeping.makeAdministrator(actor, found(id).id());
        return new Answer.SeeOther("/admin/personer/" + id);
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(PERSON + "/inloggningslank")
    Answer printLink(@PathVariable UUID id, Actor actor) {
        return printing.print(actor, found(id)).orElseThrow(NotFound::new);
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(PERSON + "/logga-ut")
    Answer signOut(@PathVariable UUID id, Actor actor) {
        waysIn.close(actor, found(id).id());
        return new Answer.SeeOther("/admin/personer/" + id);
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(PERSON + "/revisor")
    Answer makeAuditor(@PathVariable UUID id, Actor actor) {
        keeping.makeAuditor(actor, found(id).id());
        return new Answer.SeeOther("/admin/personer/" + id);
    }

    /** @param skydd {@code ja} or {@code nej} */
    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(PERSON + "/skydd")
    Answer shield(@PathVariable UUID id, @RequestParam(defaultValue = "") String skydd, Actor actor) {
        keeping.shield(actor, found(id).id(), !skydd.equals("nej"));
        return new Answer.SeeOther("/admin/personer/" + id);
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping(PERSON + "/avsluta/{uppdrag}")
    Page ending(@PathVariable UUID id, @PathVariable UUID uppdrag) {
        var person = found(id);
        return pages.ending(person, charge(person, uppdrag), "", List.of());
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(PERSON + "/avsluta/{uppdrag}")
    Answer end(
            @PathVariable UUID id,
            @PathVariable UUID uppdrag,
            @RequestParam(defaultValue = "") String till,
            Actor actor) {
        var person = found(id);
        var charge = charge(person, uppdrag);
        var lastDay = PersonPages.day(till);
        if (lastDay == null)
            return pages.ending(
                    person, charge, till, List.of(new Problem("till", "Skriv vilken dag som är den sista.")));
        var verdict = keeping.whyNotEnd(charge, lastDay);
        if (!verdict.allows()) return pages.ending(person, charge, till, PersonPages.at("till", verdict));
        keeping.end(actor, uppdrag, lastDay);
        return new Answer.SeeOther("/admin/personer/" + id);
    }

    private Person found(UUID id) {
        try {
            return people.person(new PersonId(id));
        } catch (NoSuchElementException nobody) {
            throw new NotFound();
        }
    }

    private se.samverka.people.Appointment charge(Person person, UUID id) {
        return appointments
                .find(id)
                .filter(held -> held.person().equals(person.id()))
                .orElseThrow(NotFound::new);
    }
}
