package se.samverka.bodies.english;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.bodies.Shelf;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.language.Words;
import se.samverka.publication.OnFrontPage;

/** Hangs the groups on the English front page; local ones stand in the list of all. */
@Configuration(proxyBeanMethods = false)
class GroupsOnEnglishFrontPage {

    @Bean
    OnFrontPage politicalGroupsInEnglish(EnglishShelves shelves) {
        return hung(OnFrontPage.Place.POLITICAL_GROUPS, shelves, Shelf.POLITICAL);
    }

    @Bean
    OnFrontPage chiefOfficersInEnglish(EnglishShelves shelves) {
        return hung(OnFrontPage.Place.CHIEF_OFFICERS, shelves, Shelf.CHIEF_OFFICERS);
    }

    @Bean
    OnFrontPage networksInEnglish(EnglishShelves shelves) {
        return hung(OnFrontPage.Place.NETWORKS, shelves, Shelf.NETWORKS);
    }

    private static OnFrontPage hung(OnFrontPage.Place place, EnglishShelves shelves, Shelf shelf) {
        return new OnFrontPage() {
            @Override
            public Place place() {
                return place;
            }

            @Override
            public Optional<Section> section(Actor reader) {
                return Optional.empty();
            }

            @Override
            public Optional<Section> section(Actor reader, Words words) {
                return words.isSwedish()
                        ? Optional.empty()
                        : shelves.find(shelf).map(EnglishGroupsSection::new);
            }
        };
    }
}
