package se.samverka.rounds;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds who asks, once all modules stand. */
@Component
public class Askers {

    private final ObjectProvider<AsksOrganisations> modules;

    Askers(ObjectProvider<AsksOrganisations> modules) {
        this.modules = modules;
    }

    /** @throws java.util.NoSuchElementException where the module that asked is gone */
    public AsksOrganisations of(Round round) {
        return modules.stream()
                .filter(module -> module.kind().equals(round.kind()))
                .findFirst()
                .orElseThrow();
    }
}
