package se.samverka.platform.mail.trial;

import org.springframework.stereotype.Component;
import se.samverka.platform.console.OnFirstStart;
import se.samverka.platform.settings.Settings;

/** A new installation begins on trial: whoever tries it out must not write to a whole county by mistake. */
@Component
class BeginOnTrial implements OnFirstStart {

    private final TrialOnRecord trial;
    private final Settings settings;

    BeginOnTrial(TrialOnRecord trial, Settings settings) {
        this.trial = trial;
        this.settings = settings;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void load() {
        switch (settings.mode()) {
            case RUN -> trial.begin("Samverka är nyinstallerat");
            case DEMO, TEST -> {}
        }
    }
}
