package se.samverka.desk;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.identity.Role;
import se.samverka.platform.web.look.Tab;

/** The pages of the desk that the reader may open. */
@Component
public class DeskTabs {

    private final List<DeskTab> tabs;
    private final Rights rights;

    DeskTabs(ObjectProvider<DeskTab> tabs, Rights rights) {
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(DeskTab::order)).toList();
        this.rights = rights;
    }

    /** @param here the page's own address; empty list where the reader's page is the only one */
    public List<Tab> of(Actor reader, String here) {
        var names = rights.rolesOf(reader).stream().map(Role::name).toList();
        var open = tabs.stream()
                .filter(tab -> tab.roles().isEmpty() || names.stream().anyMatch(tab.roles()::contains))
                .map(tab -> new Tab(tab.label(), tab.href(), tab.href().equals(here)))
                .toList();
        return open.size() > 1 ? open : List.of();
    }
}
