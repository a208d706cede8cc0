package se.samverka.platform.story;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.countyfile.CountyFolder;
import se.samverka.platform.countyfile.Value;
import se.samverka.platform.identity.Accounts;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.jobs.Ticks;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Playback;
import se.samverka.platform.time.Playback.Past;

/**
 * Plays a county's story: sets the clock, lets what is due be done, and acts through the use cases of the web.
 *
 * <p>What is further back than {@link #NEAR} before the moment that is played to is only recorded where the real thing
 * would take long: letters of that time leave no mail server.
 */
@Component
public class StoryPlayer {

    static final Period NEAR = Period.ofDays(14);

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final List<StoryAct> acts;
    private final Settings settings;
    private final CountyClock clock;
    private final Playback playback;
    private final Ticks ticks;
    private final Accounts accounts;
    private final TransactionOperations transaction;

    StoryPlayer(
            List<StoryAct> acts,
            Settings settings,
            CountyClock clock,
            Playback playback,
            Ticks ticks,
            Accounts accounts,
            TransactionOperations transaction) {
        this.acts = acts;
        this.settings = settings;
        this.clock = clock;
        this.playback = playback;
        this.ticks = ticks;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /** @throws se.samverka.platform.countyfile.CountyFileMistakes with all that is wrong in the files */
    public Story read() {
        return new StoryReader(acts).read(CountyFolder.at(settings.countyFolder()));
    }

    /**
     * Plays what happens before the moment, and leaves the clock standing there.
     *
     * @throws se.samverka.platform.countyfile.CountyFileMistakes at the first event that cannot be played
     */
    public void playTo(Story story, LocalDateTime until) {
        if (story.isEmpty() || !story.begins().isBefore(until)) clock.travelTo(until);
        else play(story, story.begins(), until);
    }

    /** Goes on with what happens from one moment until another. */
    public void play(Story story, LocalDateTime from, LocalDateTime until) {
        try {
            begin(from, until);
            for (var event : story.list(from, until)) {
                passTo(event.at(), until);
                perform(story, event);
                ticks.runThoseThatMakeHistory();
            }
            passTo(until, until);
        } finally {
            playback.end();
        }
        ticks.runAll();
        clock.travelTo(until);
    }

    private void begin(LocalDateTime from, LocalDateTime until) {
        clock.travelTo(from);
        playback.begin(from.isBefore(until.minus(NEAR)) ? Past.FAR : Past.NEAR);
    }

    /** Each morning on the way, what has become due is done. */
    private void passTo(LocalDateTime there, LocalDateTime until) {
        var morning = clock.wallTime().toLocalDate().atTime(MORNING);
        if (!clock.wallTime().isBefore(morning)) morning = morning.plusDays(1);
        for (; morning.isBefore(there); morning = morning.plusDays(1)) {
            clock.travelTo(morning);
            ticks.runThoseThatMakeHistory();
            if (morning.isAfter(until.minus(NEAR))) playback.begin(Past.NEAR);
        }
        clock.travelTo(there);
    }

    private void perform(Story story, Event event) {
        try {
            transaction.executeWithoutResult(running -> event.scene().play(actor(event)));
        } catch (Refused | Obstacle hindered) {
            story.stopAt(event, String.valueOf(hindered.getMessage()));
        }
    }

    private Actor actor(Event event) {
        return event.by().map(this::signedIn).orElseGet(() -> new Actor.House("story"));
    }

    private Actor signedIn(Value email) {
        return accounts.findByEmail(email.text())
                .<Actor>map(account -> new Actor.SignedIn(account.person()))
                .orElseThrow(() ->
                        new Obstacle("Ingen med adressen %s har något uppdrag den dagen.".formatted(email.text())));
    }
}
