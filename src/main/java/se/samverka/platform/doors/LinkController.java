package se.samverka.platform.doors;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.platform.audit.Denials;
import se.samverka.platform.doors.OpensLink.Opened;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.SignedLinks;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.language.Language;

/** Opens signed links for the module whose purpose they serve. */
@Controller
class LinkController {

    private final SignedLinks links;
    private final WrongLinks wrongs;
    private final Denials denials;
    private final Map<String, OpensLink> byPurpose;

    LinkController(SignedLinks links, WrongLinks wrongs, Denials denials, ObjectProvider<OpensLink> openers) {
        this.links = links;
        this.wrongs = wrongs;
        this.denials = denials;
        this.byPurpose = openers.stream().collect(Collectors.toMap(OpensLink::purpose, Function.identity()));
    }

    @Access(Access.To.LINK_HOLDERS)
    @GetMapping("/s/{token}")
    Answer show(@PathVariable String token) {
        return show(token, Language.SWEDISH);
    }

    @Access(Access.To.LINK_HOLDERS)
    @PostMapping("/s/{token}")
    Answer act(@PathVariable String token, @RequestParam MultiValueMap<String, String> form) {
        return act(token, form, Language.SWEDISH);
    }

    /** Only the way in is said in English; what else a link opens is in Swedish. */
    @Access(Access.To.LINK_HOLDERS)
    @GetMapping("/en/s/{token}")
    Answer showInEnglish(@PathVariable String token) {
        return isWayIn(token) ? show(token, Language.ENGLISH) : new Answer.SeeOther("/s/" + token);
    }

    @Access(Access.To.LINK_HOLDERS)
    @PostMapping("/en/s/{token}")
    Answer actInEnglish(@PathVariable String token, @RequestParam MultiValueMap<String, String> form) {
        return isWayIn(token) ? act(token, form, Language.ENGLISH) : new Answer.SeeOther("/s/" + token);
    }

    private boolean isWayIn(String token) {
        return links.find(token)
                .map(link -> link.purpose().equals(SignsIn.BY_LINK))
                .orElse(true);
    }

    private Answer show(String token, Language language) {
        return opened(token, language)
                .<Answer>map(o -> opener(o).show(o))
                .findFirst()
                .or(() -> spent(token, language).flatMap(o -> opener(o).showExpired(o)))
                .orElseGet(() -> wrong(language));
    }

    private Answer act(String token, MultiValueMap<String, String> form, Language language) {
        return opened(token, language)
                .map(o -> o.link().once() && !links.useUp(token)
                        ? refused(token, language)
                        : opener(o).act(o, form))
                .findFirst()
                .or(() -> spent(token, language).flatMap(o -> opener(o).actExpired(o, form)))
                .orElseGet(() -> refused(token, language));
    }

    private Answer wrong(Language language) {
        wrongs.met();
        return new ExpiredLinkPage(language);
    }

    /** Only what is sent is written down: links are also opened by mail scanners. */
    private Answer refused(String token, Language language) {
        wrongs.met();
        var spent = links.findSpent(token);
        denials.denied(
                spent.<Actor>map(link -> new Actor.LinkHolder(link.purpose(), link.person()))
                        .orElse(Actor.VISITOR),
                "identity.link-refused",
                "link/" + spent.map(SignedLinks.Link::purpose).orElse("unknown"),
                Map.of("known", spent.isPresent()));
        return new ExpiredLinkPage(language);
    }

    private Stream<Opened> opened(String token, Language language) {
        return links.find(token).stream()
                .map(link -> new Opened(token, link, language))
                .filter(o -> byPurpose.containsKey(o.link().purpose()));
    }

    private Optional<Opened> spent(String token, Language language) {
        return links.findSpent(token)
                .map(link -> new Opened(token, link, language))
                .filter(o -> byPurpose.containsKey(o.link().purpose()));
    }

    private OpensLink opener(Opened opened) {
        return java.util.Objects.requireNonNull(byPurpose.get(opened.link().purpose()));
    }
}
