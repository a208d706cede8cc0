package se.samverka.platform.story;

import java.util.Map;

/** A kind of event that a module can play in a story, through the use case that the web calls. */
public interface StoryAct {

    /** The event's word in the story files, for example {@code kallelse}. */
    String name();

    /** @param event the event's fields as the file has them; the clock already stands at the event's time */
    void play(Map<String, Object> event);
}
