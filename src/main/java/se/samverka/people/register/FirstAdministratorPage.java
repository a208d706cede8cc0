package se.samverka.people.register;

import java.util.List;
import se.samverka.people.NameAndEmail;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;
import se.samverka.platform.web.form.Problem;

/** Who will run the installation: two fields and a button. */
record FirstAdministratorPage(String action, Field name, Field email, List<Problem> problems) implements Page {

    static FirstAdministratorPage blank(String action) {
        return of(action, new NameAndEmail("", ""), List.of());
    }

    static FirstAdministratorPage of(String action, NameAndEmail typed, List<Problem> problems) {
        return new FirstAdministratorPage(
                action,
                Field.text("namn", "Ditt namn")
                        .withValue(typed.name())
                        .withAutocomplete("name")
                        .withProblems(problems),
                Field.of(Kind.EMAIL, "epost", "Din e-postadress")
                        .withHint("Dit mejlar vi en länk när du loggar in nästa gång. Inget lösenord behövs.")
                        .withValue(typed.email())
                        .withAutocomplete("email")
                        .withProblems(problems),
                problems);
    }

    @Override
    public String title() {
        return "Bli systemförvaltare";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }
}
