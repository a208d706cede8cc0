package se.samverka.people.officials;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyId;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.OneConvener;
import se.samverka.people.Person;
import se.samverka.platform.web.look.Link;

/** Who supports, convenes and coordinates, each person once with all that they do. */
@Component
class Officials {

    private static final Collator SWEDISH = Collator.getInstance(Locale.of("sv", "SE"));
    private static final Set<Charge> WORK = Set.of(Charge.SUPPORT, Charge.CONVENER, Charge.COORDINATOR);

    private final Posts posts;
    private final Bodies bodies;

    Officials(Posts posts, Bodies bodies) {
        this.posts = posts;
        this.bodies = bodies;
    }

    /** @param roles for example {@code stöd till äldre}, {@code sammankallande för Chefsforum} */
    record Official(Person person, List<String> roles) {}

    List<Official> on(LocalDate day) {
        return posts.listOn(day).stream()
                .filter(post -> WORK.contains(post.charge()))
                .collect(Collectors.groupingBy(Post::person, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> new Official(one.getKey(), roles(one.getValue())))
                .sorted(Comparator.comparing(official -> official.person().fullName(), SWEDISH))
                .toList();
    }

    /** A role once, with the bodies gathered in the order of the sketch. */
    private List<String> roles(List<Post> held) {
        var words = new ArrayList<String>();
        for (var charge : List.of(Charge.SUPPORT, Charge.CONVENER, Charge.COORDINATOR)) {
            var theirs = held.stream()
                    .filter(post -> post.charge() == charge)
                    .map(Post::body)
                    .collect(Collectors.toSet());
            if (!theirs.isEmpty()) words.add(word(charge) + listed(names(theirs)));
        }
        return words;
    }

    private List<String> names(Set<BodyId> theirs) {
        return bodies.list().stream()
                .filter(body -> theirs.contains(body.id()))
                .map(Officials::name)
                .toList();
    }

    /** What is short for a political group is clear; an officials' body is known by its name. */
    private static String name(Body body) {
        return body.isOfElected() ? body.shortName() : body.name();
    }

    private static String word(Charge charge) {
        return switch (charge) {
            case SUPPORT -> "stöd till ";
            case CONVENER -> "sammankallande för ";
            case COORDINATOR -> "koordinator för ";
            case MEMBER, DEPUTY, CHAIR, VICE_CHAIR, PARTICIPANT, ADMINISTRATOR, AUDITOR -> charge.swedish() + " i ";
        };
    }

    private static String listed(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " och " + words.getLast();
    }

    /** Bodies whose charter wants a convener, and that have none. */
    List<Link> unconvened(LocalDate day) {
        Map<BodyId, Long> convening = posts.listOn(day).stream()
                .filter(post -> post.charge() == Charge.CONVENER)
                .collect(Collectors.groupingBy(Post::body, Collectors.counting()));
        return bodies.list().stream()
                .filter(body -> body.livesOn(day) && !convening.containsKey(body.id()))
                .filter(body -> bodies.charterOn(body.id(), day)
                        .filter(charter -> OneConvener.places(charter) > 0)
                        .isPresent())
                .map(body -> new Link(body.name(), "/organ/" + body.slug()))
                .toList();
    }
}
