package se.samverka.platform.doors;

import java.util.Map;
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
import se.samverka.platform.doors.OpensLink.Opened;
import se.samverka.platform.identity.SignedLinks;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;

/** Opens signed links for the module whose purpose they serve. */
@Controller
class LinkController {

    private final SignedLinks links;
    private final WrongLinks wrongs;
    private final Map<String, OpensLink> byPurpose;

    LinkController(SignedLinks links, WrongLinks wrongs, ObjectProvider<OpensLink> openers) {
        this.links = links;
        this.wrongs = wrongs;
        this.byPurpose = openers.stream().collect(Collectors.toMap(OpensLink::purpose, Function.identity()));
    }

    @Access(Access.To.LINK_HOLDERS)
    @GetMapping("/s/{token}")
    Answer show(@PathVariable String token) {
        return opened(token).<Answer>map(o -> opener(o).show(o)).findFirst().orElseGet(this::wrong);
    }

    @Access(Access.To.LINK_HOLDERS)
    @PostMapping("/s/{token}")
    Answer act(@PathVariable String token, @RequestParam MultiValueMap<String, String> form) {
        return opened(token)
                .map(o -> o.link().once() && !links.useUp(token)
                        ? new ExpiredLinkPage()
                        : opener(o).act(o, form))
                .findFirst()
                .orElseGet(this::wrong);
    }

    private Answer wrong() {
        wrongs.met();
        return new ExpiredLinkPage();
    }

    private Stream<Opened> opened(String token) {
        return links.find(token).stream()
                .map(link -> new Opened(token, link))
                .filter(o -> byPurpose.containsKey(o.link().purpose()));
    }

    private OpensLink opener(Opened opened) {
        return java.util.Objects.requireNonNull(byPurpose.get(opened.link().purpose()));
    }
}
