package se.samverka.bodies.offices;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.BodyId;
import se.samverka.platform.audit.ActWords;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;

/** Writes down what an office is called in an organisation; it holds in every body where the office takes part. */
@Component
class NameOffice implements ActWords {

    private final OfficeTitles titles;
    private final Audit audit;

    NameOffice(OfficeTitles titles, Audit audit) {
        this.titles = titles;
        this.audit = audit;
    }

    /** @throws Refused where nothing is written */
    @Transactional
    public void name(Actor actor, BodyId from, OfficeTitle title) {
        Verdict verdict = OfficeTitle.whyNot(title.title());
        if (!verdict.allows()) throw new Refused(verdict);
        titles.keep(title);
        audit.record(
                actor,
                "bodies.name-office",
                "body/" + from.value(),
                Map.of(
                        "office",
                        title.office(),
                        "organisation",
                        title.organisation().value(),
                        "from",
                        title.from().toString()));
    }

    @Override
    public Map<String, String> acts() {
        return Map.of("bodies.name-office", "skrev vad en befattning heter, för {}");
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("office", "Befattning");
    }
}
