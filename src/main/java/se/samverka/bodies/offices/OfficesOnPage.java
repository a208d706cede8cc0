package se.samverka.bodies.offices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Body;
import se.samverka.bodies.Office;
import se.samverka.bodies.OnBodyPage;
import se.samverka.county.Organisation;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Section;

/** Hangs below a body's charter what the offices are called in the municipalities. */
@Component
class OfficesOnPage implements OnBodyPage {

    private final Offices offices;
    private final OfficeTitles titles;
    private final Rights rights;
    private final CountyClock clock;

    OfficesOnPage(Offices offices, OfficeTitles titles, Rights rights, CountyClock clock) {
        this.offices = offices;
        this.titles = titles;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return new Place.Meetings();
    }

    @Override
    public Optional<Section> section(Body body, Actor reader) {
        LocalDate day = clock.today();
        List<Office> theirs = offices.of(body, day);
        if (theirs.isEmpty()) return Optional.empty();
        List<OfficeTitle> named = titles.list();
        List<String> rows =
                theirs.stream().flatMap(office -> rows(office, named, day)).toList();
        boolean keeps = rights.holdsAny(reader, Set.of("support"), body.slug());
        return rows.isEmpty() && !keeps
                ? Optional.empty()
                : Optional.of(new OfficesSection(rows, keeps ? OfficesController.address(body) : ""));
    }

    private Stream<String> rows(Office office, List<OfficeTitle> named, LocalDate day) {
        return offices.organisationsOf(office, day).stream()
                .filter(organisation -> isOther(organisation, office, named, day))
                .map(organisation -> organisation.shortName() + ": "
                        + OfficeTitle.inWords(OfficeTitle.in(organisation, office, named, day), office));
    }

    private static boolean isOther(Organisation organisation, Office office, List<OfficeTitle> named, LocalDate day) {
        String words = OfficeTitle.inWords(OfficeTitle.in(organisation, office, named, day), office);
        return !words.equals(OfficeTitle.plain(office));
    }
}
