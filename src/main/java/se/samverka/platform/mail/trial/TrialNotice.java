package se.samverka.platform.mail.trial;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverka.platform.console.OnStart;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.mail.Trial;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.web.Notice;
import se.samverka.platform.web.language.Words;
import se.samverka.platform.web.look.Link;

/** That nothing is sent: on every page of those who would think it is, and among the first lines on the console. */
@Component
class TrialNotice implements Notice, OnStart {

    private static final String SENTENCE = "Samverka är i provläge: inga mejl skickas.";

    private final Trial trial;
    private final Rights rights;
    private final Settings settings;

    TrialNotice(Trial trial, Rights rights, Settings settings) {
        this.trial = trial;
        this.rights = rights;
        this.settings = settings;
    }

    @Override
    public Optional<String> sentence(Actor reader, Words words) {
        return words.isSwedish() && reader.isSignedIn() && trial.isOn() && rights.isOfficial(reader)
                ? Optional.of(SENTENCE)
                : Optional.empty();
    }

    @Override
    public Optional<Link> link(Actor reader, Words words) {
        return rights.isAdministrator(reader)
                ? Optional.of(new Link("Om provläget", TrialController.TRIAL))
                : Optional.empty();
    }

    @Override
    public List<String> lines() {
        return trial.isOn()
                ? List.of("%s En systemförvaltare avslutar det på %s."
                        .formatted(SENTENCE, settings.at(TrialController.TRIAL)))
                : List.of();
    }
}
