package se.samverka.platform.doors.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.platform.doors.account.MyAccounts;
import se.samverka.platform.doors.mine.MySignInsPage.Key;
import se.samverka.platform.doors.mine.MySignInsPage.Place;
import se.samverka.platform.doors.passkeys.Passkeys;
import se.samverka.platform.doors.passkeys.Passkeys.Passkey;
import se.samverka.platform.doors.signins.SignIns;
import se.samverka.platform.doors.signins.SignIns.SignIn;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Problem;

/** Sign-ins and passkeys, in words. */
@Component
class MySignInsPages {

    static final int LONGEST_LABEL = 60;

    private final SignIns signIns;
    private final Passkeys passkeys;
    private final MyAccounts accounts;
    private final Settings settings;

    MySignInsPages(SignIns signIns, Passkeys passkeys, MyAccounts accounts, Settings settings) {
        this.signIns = signIns;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.settings = settings;
    }

    /** @param typed what the passkey was to be called; null where nothing is typed yet */
    MySignInsPage page(PersonId person, HttpServletRequest asking, @Nullable String typed, List<Problem> problems) {
        var places = signIns.list(person, asking);
        var here = places.stream()
                .filter(SignIn::here)
                .findFirst()
                .map(SignIn::device)
                .orElse("");
        return new MySignInsPage(
                places.stream().map(MySignInsPages::place).toList(),
                places.size() > 1,
                passkeys.list(person).stream().map(MySignInsPages::key).toList(),
                accounts.provider(),
                accounts.list(person).stream().map(MySignInsPages::key).toList(),
                Field.text("namn", "Vad ska nyckeln heta?")
                        .withHint("Så att du känner igen den, till exempel Min telefon.")
                        .withValue(typed == null ? here : typed)
                        .withProblems(problems),
                "Den som inte har varit här på %s loggas ut av sig själv."
                        .formatted(Swedish.lasting(settings.signedIn())),
                problems);
    }

    private static Place place(SignIn signIn) {
        var since = "Inloggad sedan " + Swedish.moment(signIn.since());
        return signIn.here()
                ? new Place(signIn.device(), since + ". Det är här du är nu.", "")
                : new Place(
                        signIn.device(),
                        since + ", senast använd " + Swedish.moment(signIn.used()),
                        "%s/%s/avsluta".formatted(MySignInsController.MINE, signIn.key()));
    }

    private static Key key(MyAccounts.Account account) {
        return new Key(
                Swedish.capital(account.at()),
                "Kopplat %s".formatted(Swedish.moment(account.since())),
                "%s/konto/%s/ta-bort".formatted(MySignInsController.MINE, account.id()));
    }

    private static Key key(Passkey passkey) {
        return new Key(
                passkey.label(),
                "Skapad %s, senast använd %s".formatted(Swedish.moment(passkey.made()), Swedish.moment(passkey.used())),
                "%s/nyckel/%s/ta-bort".formatted(MySignInsController.MINE, passkey.key()));
    }
}
