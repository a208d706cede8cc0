package se.samverka.platform.story;

import java.time.LocalDateTime;
import java.util.Optional;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.countyfile.Value;
import se.samverka.platform.story.StoryAct.Scene;

/**
 * Something that happens in a story.
 *
 * @param at wall time of Europe/Stockholm
 * @param by the address of the one who acts; empty where the county's own past is only told
 * @param row where it stands, for what turns out to be wrong when it is played
 */
record Event(LocalDateTime at, Optional<Value> by, Scene scene, Fields row) {}
