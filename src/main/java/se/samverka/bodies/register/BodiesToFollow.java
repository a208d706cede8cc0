package se.samverka.bodies.register;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.publication.Followable;

/** Every body that ever was has a feed, under its present word. */
@Component
class BodiesToFollow implements Followable {

    private final Bodies bodies;

    BodiesToFollow(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public Optional<Followed> find(String word) {
        return bodies.find(bodies.currentSlug(word).orElse(word))
                .map(body -> new Followed(body.slug(), body.name(), "/organ/" + body.slug()));
    }
}
