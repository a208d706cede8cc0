package se.samverka.bodies.page;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.bodies.Shelf;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.language.Words;
import se.samverka.publication.OnFrontPage;

/** What the bodies hang on the front page: who there is. */
@Configuration(proxyBeanMethods = false)
class OnFrontPages {

    @Bean
    OnFrontPage politicalGroupsOnFrontPage(BodyList list) {
        return hung(OnFrontPage.Place.POLITICAL_GROUPS, () -> shelf(list, Shelf.POLITICAL));
    }

    @Bean
    OnFrontPage chiefOfficersOnFrontPage(BodyList list) {
        return hung(OnFrontPage.Place.CHIEF_OFFICERS, () -> shelf(list, Shelf.CHIEF_OFFICERS));
    }

    @Bean
    OnFrontPage networksOnFrontPage(BodyList list) {
        return hung(OnFrontPage.Place.NETWORKS, () -> shelf(list, Shelf.NETWORKS));
    }

    private static Optional<Section> shelf(BodyList list, Shelf shelf) {
        return Optional.of(list.rows(shelf))
                .filter(rows -> !rows.isEmpty())
                .map(rows -> new GroupsSection(Words.SWEDISH.of(shelf), rows));
    }

    private static OnFrontPage hung(OnFrontPage.Place place, Supplier<Optional<Section>> making) {
        return new OnFrontPage() {
            @Override
            public Place place() {
                return place;
            }

            @Override
            public Optional<Section> section(Actor reader) {
                return making.get();
            }
        };
    }
}
