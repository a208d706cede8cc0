package se.samverka.bodies.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.platform.web.NavItem;

@Configuration(proxyBeanMethods = false)
class InTheMenu {

    @Bean
    NavItem bodiesInTheMenu() {
        return new NavItem(10, BodiesPage.CRUMB.label(), BodiesPage.CRUMB.href());
    }
}
