package se.samverka.platform.story;

import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.identity.Actor;

/** A kind of event that a module can play in a story, through the use case that the web calls. */
public interface StoryAct {

    /** The event's word in the story files, for example {@code kallelse}. */
    String name();

    /** Reads the event and notes what is wrong in it; nothing is asked of the house until the scene is played. */
    Scene read(Fields event);

    /** Can be played once in each house. */
    interface Scene {

        /**
         * Plays in a transaction of its own; the clock already stands at the event's time.
         *
         * @throws se.samverka.platform.rules.Refused where the use case refuses
         * @throws se.samverka.platform.console.Obstacle where something that the event names is not there
         */
        void play(Actor actor);
    }
}
