package se.samverka.nominations.excel;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverka.nominations.Nomination;
import se.samverka.nominations.OnNominationPage;
import se.samverka.platform.web.Section;

@Component
class ExcelOnNomination implements OnNominationPage {

    @Override
    public Optional<Section> section(Nomination nomination) {
        return Optional.of(
                new ExcelSection(nomination.address(), nomination.round().isSent()));
    }
}
