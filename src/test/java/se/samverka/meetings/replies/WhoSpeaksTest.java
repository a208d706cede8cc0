package se.samverka.meetings.replies;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverka.meetings.replies.WhoSpeaks.Evidence;
import se.samverka.platform.mail.IncomingLetter.Dmarc;

/** Kim Köping is invited and Alex Köping is Kim's own deputy; who wrote the answer? */
class WhoSpeaksTest {

    private static final String KIM = "kim@koping.example";
    private static final String ALEX = "alex@koping.example";

    @ParameterizedTest(name = "{4}: {5}")
    @CsvSource({
        "PASS,    true,  kim@koping.example,     ,                       Kim,                     TheInvited",
        "UNKNOWN, true,  kim@koping.example,     ,                       Kim where no seal is read, TheInvited",
        "PASS,    true,  kim@koping.example,     kim@koping.example,     Kim says it is Kim,      TheInvited",
        "PASS,    true,  post@nemnd.example,     post@nemnd.example,     SENT-BY an assistant,    OnBehalfOfTheInvited",
        "PASS,    true,  kim.k@koping.example,   ,                       Kim's other address,     OnBehalfOfTheInvited",
        "PASS,    true,  alex@koping.example,    ,                       the own deputy,          TheOwnDeputy",
        "PASS,    true,  alex@koping.example,    alex@koping.example,    the deputy for Kim,      TheOwnDeputy",
        "PASS,    true,  noor@norberg.example,   ,                       somebody else,           Unclear",
        "PASS,    true,  noor@norberg.example,   post@nemnd.example,     SENT-BY another,         Unclear",
        "PASS,    false, kim@koping.example,     ,                       Kim without a token,     Unclear",
        "PASS,    false, alex@koping.example,    ,                       Alex without a token,    Unclear",
        "FAIL,    true,  kim@koping.example,     ,                       a forged Kim,            Unclear",
        "FAIL,    true,  alex@koping.example,    ,                       a forged Alex,           Unclear",
        "FAIL,    true,  kim.k@koping.example,   ,                       a forged assistant,      Unclear",
        "FAIL,    false, noor@norberg.example,   ,                       nothing is right,        Unclear",
        "PASS,    true,  kim@notkoping.example,  ,                       a domain that ends alike, Unclear",
        "PASS,    true,  kim@koping.example.org, ,                       a domain that begins alike, Unclear",
        "PASS,    true,  kim@sub.koping.example, ,                       a domain below,          Unclear",
        "PASS,    true,  '',                     ,                       a letter from nobody,    Unclear"
    })
    void the_sender_says_who_speaks(
            Dmarc dmarc, boolean token, String sender, @Nullable String sentBy, String who, String expected) {
        assertThat(speaks(dmarc, token, sender, sentBy, KIM, ALEX).getClass().getSimpleName())
                .as(who)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Dmarc.class)
    void where_there_is_no_deputy_nobody_speaks_as_one(Dmarc dmarc) {
        assertThat(speaks(dmarc, true, "alex@hemma.example", null, KIM, null)).isInstanceOf(WhoSpeaks.Unclear.class);
    }

    /** Exchange lets an assistant answer "for" somebody else than the called one. */
    @ParameterizedTest
    @CsvSource({"noor@norberg.example", "alex@koping.example"})
    void an_assistant_who_answers_for_another_is_not_heard(String attendee) {
        var evidence = new Evidence(Dmarc.PASS, true, "post@nemnd.example", "post@nemnd.example", attendee, KIM, ALEX);
        assertThat(WhoSpeaks.from(evidence)).isEqualTo(new WhoSpeaks.Unclear(WhoSpeaks.Why.UNKNOWN_SENDER));
    }

    /** Somebody without an address cannot have been written to. */
    @ParameterizedTest
    @CsvSource({"''", "noor@norberg.example", "nobody"})
    void nobody_speaks_for_somebody_without_an_address(String sender) {
        assertThat(speaks(Dmarc.PASS, true, sender, null, "", null)).isInstanceOf(WhoSpeaks.Unclear.class);
    }

    @ParameterizedTest
    @CsvSource({"FAIL, true, SENDER_NOT_PROVED", "FAIL, false, SENDER_NOT_PROVED", "PASS, false, NO_TOKEN"})
    void the_official_is_told_why(Dmarc dmarc, boolean token, WhoSpeaks.Why why) {
        assertThat(speaks(dmarc, token, KIM, null, KIM, ALEX)).isEqualTo(new WhoSpeaks.Unclear(why));
    }

    private static WhoSpeaks speaks(
            Dmarc dmarc,
            boolean token,
            String sender,
            @Nullable String sentBy,
            String invited,
            @Nullable String deputy) {
        return WhoSpeaks.from(new Evidence(dmarc, token, sender, sentBy, KIM, invited, deputy));
    }
}
