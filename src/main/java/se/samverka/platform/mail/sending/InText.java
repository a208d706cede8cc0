package se.samverka.platform.mail.sending;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samverka.platform.mail.Letter.Block;
import se.samverka.platform.mail.Letter.Block.Button;
import se.samverka.platform.mail.Letter.Block.Facts;
import se.samverka.platform.mail.Letter.Block.Heading;
import se.samverka.platform.mail.Letter.Block.Link;
import se.samverka.platform.mail.Letter.Block.Paragraph;
import se.samverka.platform.mail.Letter.Block.Points;

/** A letter as plain text; one blank line between its parts, links in full on lines of their own. */
final class InText {

    private InText() {}

    static String of(List<Block> blocks, String why) {
        String body = blocks.stream().map(InText::block).collect(Collectors.joining("\n\n"));
        return body + "\n\n----\n" + why.strip() + "\n";
    }

    private static String block(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.text().strip();
            case Heading heading -> heading.text().strip().toUpperCase(java.util.Locale.ROOT);
            case Facts facts ->
                facts.facts().stream()
                        .map(fact -> fact.label() + ": " + fact.value())
                        .collect(Collectors.joining("\n"));
            case Points points -> points(points);
            case Button button -> link(button.label(), button.href());
            case Link link -> link(link.label(), link.href());
        };
    }

    private static String points(Points points) {
        return IntStream.range(0, points.points().size())
                .mapToObj(at -> (points.numbered() ? (at + 1) + ". " : "– ")
                        + points.points().get(at))
                .collect(Collectors.joining("\n"));
    }

    private static String link(String label, String href) {
        return href.isEmpty() ? "[" + label + "]" : label + ":\n" + href;
    }
}
