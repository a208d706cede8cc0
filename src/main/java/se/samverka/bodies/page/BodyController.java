package se.samverka.bodies.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;

/** A body and its history, as anybody may read them. */
@Controller
class BodyController {

    private final Bodies bodies;
    private final BodyPages pages;
    private final BodyList list;
    private final Histories histories;

    BodyController(Bodies bodies, BodyPages pages, BodyList list, Histories histories) {
        this.bodies = bodies;
        this.pages = pages;
        this.list = list;
        this.histories = histories;
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/organ")
    Page all() {
        return new BodiesPage(BodyCrumbs.ALL.label(), list.parts());
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/organ/{organ}")
    Page one(@PathVariable String organ, Actor reader) {
        return pages.page(body(organ), reader);
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/organ/{organ}/historik")
    Page history(@PathVariable String organ, Actor reader) {
        return histories.page(body(organ), reader);
    }

    private Body body(String slug) {
        return bodies.find(slug).orElseThrow(NotFound::new);
    }
}
