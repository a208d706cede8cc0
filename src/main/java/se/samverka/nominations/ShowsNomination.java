package se.samverka.nominations;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.form.Problem;

/** The page of a round, for rooms whose form on it could not be taken. */
public interface ShowsNomination {

    /** @param section in place of what its room would show, with what was written */
    Page page(Nomination nomination, Section section, List<Problem> problems);
}
