package se.samverka.cast;

import java.time.LocalDateTime;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import se.samverka.platform.mail.demo.PostOffice;
import se.samverka.platform.story.StoryPlayer;

/** Plays the story before each class, in an empty house with an empty post office. */
final class PlayedStory implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext test) {
        var until = AnnotationSupport.findAnnotation(test.getRequiredTestClass(), StoryTest.class)
                .orElseThrow()
                .value();
        var house = SpringExtension.getApplicationContext(test);
        house.getBean(PostOffice.class).clearOut();
        var player = house.getBean(StoryPlayer.class);
        player.playTo(player.read(), LocalDateTime.parse(until));
    }
}
