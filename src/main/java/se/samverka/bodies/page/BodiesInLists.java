package se.samverka.bodies.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.bodies.BodyPhrase;
import se.samverka.platform.web.NavItem;
import se.samverka.publication.DataSet;

/** The bodies' word in the menu, and their lines among the open data. */
@Configuration(proxyBeanMethods = false)
class BodiesInLists {

    @Bean
    NavItem bodiesInTheMenu() {
        return new NavItem(10, BodyPhrase.GROUPS, BodiesPage.ADDRESS, true);
    }

    @Bean
    DataSet allBodiesAsData() {
        return new DataSet(
                10, BodyCrumbs.ALL.label(), "Alla som finns och har funnits, med uppdrag.", BodyDataController.ADDRESS);
    }

    @Bean
    DataSet oneBodyAsData() {
        return new DataSet(
                11,
                "En grupp eller ett nätverk",
                "Namn, tid, uppdragsbeskrivningar och platsfördelning.",
                BodyDataController.ADDRESS + "/{organ}");
    }
}
