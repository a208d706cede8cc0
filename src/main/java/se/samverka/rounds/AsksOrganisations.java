package se.samverka.rounds;

import java.util.List;
import org.springframework.util.MultiValueMap;
import se.samverka.county.Organisation;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.pdf.Sheet;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.Page;

/** A module that asks organisations for something; a bean of this type is enough. */
public interface AsksOrganisations {

    /** Its word in code; never changed. */
    String kind();

    /** What is asked, in the letter: what stands before the button and what stands after. */
    record Words(
            String subject,
            List<Letter.Block> before,
            String button,
            List<Letter.Block> after,
            List<Letter.Attachment> attachments) {}

    Words letter(Round round, Ask ask, Organisation organisation);

    /** The form behind the link, as far as it is filled in. Changes nothing. */
    Page form(Asked asked);

    /** What the form does; an answer that is sent ends in {@link Rounds#receive}. */
    Answer act(Asked asked, MultiValueMap<String, String> form);

    /** What has been answered, for the organisation's own register. */
    Sheet receipt(Round round, Ask ask, Organisation organisation, Rounds.Behind behind);

    /** @param action the address of the page and of its form */
    record Asked(Round round, Ask ask, Organisation organisation, String action) {}
}
