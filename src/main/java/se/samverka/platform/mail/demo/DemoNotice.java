package se.samverka.platform.mail.demo;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Notice;
import se.samverka.platform.web.language.Words;
import se.samverka.platform.web.look.Link;

/** On every page of the demo: what day it is there, and where its letters are read. */
@InDemo
@Component
class DemoNotice implements Notice {

    private final CountyClock clock;

    DemoNotice(CountyClock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<String> sentence(Actor reader, Words words) {
        return Optional.of(words.of(DemoPhrase.SHOWING, words.moment(clock.instant())));
    }

    @Override
    public Optional<Link> link(Actor reader, Words words) {
        return Optional.of(new Link(words.of(DemoPhrase.READ_LETTERS), PostController.POST));
    }
}
