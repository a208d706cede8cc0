package se.samverka.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.UriUtils;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;
import se.samverka.platform.mail.demo.DeliveredLetter;

/** AT-12: a paper that is not published is asked for at the registry, and travels with no open letter. */
@StoryTest("2017-11-21T09:00")
class ClosedPaperTest {

    private static final String MEETING = "/organ/barn-unga/moten/2017-11-30";

    @Autowired
    ApplicationContext house;

    @Test
    void anybody_reads_its_title_and_asks_the_registrar_with_the_reference_filled_in() {
        var page = Cast.of(house).anybody().get(MEETING);
        assertThat(page.says()).contains("Fullföljda studier i länets kommuner");
        assertThat(UriUtils.decode(page.html(), "UTF-8"))
                .contains("mailto:registrator@region.example?subject=Begäran om handling: ")
                .contains("2017-11-30, punkt 1");
    }

    @Test
    void nobody_reads_it_from_outside() {
        var anybody = Cast.of(house).anybody();
        assertThat(anybody.get(MEETING + "/punkt/1/handling/1").status()).isEqualTo(404);
        assertThat(ReadBack.words(anybody.get(MEETING + "/kallelse.pdf").bytes()))
                .doesNotContain("Siffrorna är inte färdiggranskade");
    }

    @Test
    void the_called_read_it_behind_their_own_link_and_not_in_the_letter() {
        var cast = Cast.of(house);
        var call = cast.letters("kajsa@koping.example").stream()
                .filter(DeliveredLetter::isAnswerable)
                .findFirst()
                .orElseThrow();
        assertThat(call.attachments()).containsExactly("mote.ics");
        var link = call.text().replaceFirst("(?s).*?(/s/[A-Za-z0-9_-]{22}).*", "$1");
        assertThat(ReadBack.words(cast.anybody().get(link + "/kallelse.pdf").bytes()))
                .contains("Siffrorna är inte färdiggranskade");
    }
}
