package se.samverka.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.samverka.cast.SamverkaTest;
import se.samverka.platform.story.StoryPlayer;

/** The whole of the story, from the first day to the last. */
@SamverkaTest
@TestPropertySource(properties = "samverka.county=vastmanland")
class WholeStoryTest {

    @Autowired
    StoryPlayer player;

    @Test
    void the_story_plays_from_its_first_day_to_its_last_without_a_mistake() {
        var story = player.read();
        assertThat(story.isEmpty()).isFalse();
        var start = System.nanoTime();
        var bean = java.lang.management.ManagementFactory.getThreadMXBean();
        var cpu = bean.getCurrentThreadCpuTime();
        player.playTo(story, story.ends().plusDays(1));
        System.out.println("PLAYED to " + story.ends() + " in " + (System.nanoTime() - start) / 1_000_000 + " ms, cpu "
                + (bean.getCurrentThreadCpuTime() - cpu) / 1_000_000);
    }
}
