package se.samverka.platform.story;

import java.time.LocalDateTime;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;

/** In the demo: plays the story when the county is laid in, and before the first visitor is let in. */
@Component
class DemoStart implements SmartLifecycle {

    private final StoryPlayer player;
    private final Told told;
    private final Settings settings;
    private final CountyClock clock;
    private boolean done;

    DemoStart(StoryPlayer player, Told told, Settings settings, CountyClock clock) {
        this.player = player;
        this.told = told;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.mode() == Settings.Mode.DEMO;
    }

    @Override
    public void start() {
        if (told.begin(clock.instant())) tell();
        else if (!told.isEnded())
            throw new Obstacle("Visningen i %s avbröts innan den var klar; ta bort mappen och starta om."
                    .formatted(settings.data()));
        done = true;
    }

    private void tell() {
        var until = settings.clock() == null ? clock.wallTime() : settings.clock();
        System.out.println("Spelar upp vad som hänt i länet till den %s …".formatted(inWords(until)));
        player.playTo(player.read(), until);
        told.end(clock.instant());
    }

    private static String inWords(LocalDateTime until) {
        return Swedish.moment(until.atZone(CountyClock.STOCKHOLM).toInstant());
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    /** After the first start, before the web server. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 512;
    }
}
