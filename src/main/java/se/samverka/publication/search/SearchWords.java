package se.samverka.publication.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.look.Pagination;
import se.samverka.platform.web.look.Tab;
import se.samverka.publication.search.FoundThings.Found;
import se.samverka.publication.search.FoundThings.Kind;
import se.samverka.publication.search.SearchPage.Hit;
import se.samverka.publication.search.SearchPage.Meant;

/** What was found, in words and links. */
@Component
class SearchWords {

    static String summary(int count, String asked) {
        if (count == 0) return "Inga träffar på ”%s”.".formatted(asked);
        return "%s på ”%s”.".formatted(hits(count), asked);
    }

    static String hits(int count) {
        if (count == 1) return "1 träff";
        return count < FoundThings.MOST
                ? count + " träffar"
                : "Minst %,d träffar".formatted(count).replace(',', ' ');
    }

    Meant meant(SearchThings.Suggestion suggestion) {
        return new Meant(suggestion.text(), address(suggestion.text(), "", 1), hits(suggestion.count()));
    }

    List<Tab> kinds(String asked, List<Kind> kinds, String chosen) {
        int all = kinds.stream().mapToInt(Kind::count).sum();
        var everything = new Tab("Alla (%d)".formatted(all), address(asked, "", 1), chosen.isEmpty());
        var each = kinds.stream()
                .map(kind -> new Tab(
                        "%s (%d)".formatted(Swedish.capital(kind.inWords()), kind.count()),
                        address(asked, kind.kind(), 1),
                        kind.kind().equals(chosen)));
        return Stream.concat(Stream.of(everything), each).toList();
    }

    List<Hit> hits(List<Found> things, Highlights highlights) {
        return things.stream()
                .map(thing -> new Hit(
                        thing.url(), highlights.in(thing.title()), about(thing), highlights.excerpt(thing.content())))
                .toList();
    }

    Pagination pages(String asked, List<Kind> kinds, String chosen, int page) {
        int shown = kinds.stream()
                .filter(kind -> chosen.isEmpty() || kind.kind().equals(chosen))
                .mapToInt(Kind::count)
                .sum();
        int pages = Math.max(1, Math.ceilDiv(shown, SearchThings.ON_A_PAGE));
        return Pagination.of(Math.min(page, pages), pages, number -> address(asked, chosen, number));
    }

    private static String about(Found thing) {
        var kind = Swedish.capital(thing.kindInWords());
        return thing.date() == null ? kind : kind + " · " + Swedish.day(thing.date());
    }

    private static String address(String asked, String kind, int page) {
        return "/sok?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8)
                + (kind.isEmpty() ? "" : "&slag=" + URLEncoder.encode(kind, StandardCharsets.UTF_8))
                + (page == 1 ? "" : "&sida=" + page);
    }
}
