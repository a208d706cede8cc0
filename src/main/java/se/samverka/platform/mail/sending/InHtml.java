package se.samverka.platform.mail.sending;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.samverka.platform.mail.Letter.Block;
import se.samverka.platform.mail.Letter.Block.Button;
import se.samverka.platform.mail.Letter.Block.Fact;
import se.samverka.platform.mail.Letter.Block.Facts;
import se.samverka.platform.mail.Letter.Block.Heading;
import se.samverka.platform.mail.Letter.Block.Link;
import se.samverka.platform.mail.Letter.Block.Paragraph;
import se.samverka.platform.mail.Letter.Block.Points;
import se.samverka.platform.web.language.Language;

/**
 * A letter as HTML for mail programs: no images, no scripts, styles on the elements since Gmail and Outlook drop others.
 *
 * <p>Written in Java and not in a template, so that a new kind of block cannot be forgotten, and so that the pages'
 * ban on style attributes keeps its one meaning.
 */
final class InHtml {

    private static final String FONT = "font-family:'Source Sans 3','Segoe UI',Arial,sans-serif;";
    private static final String DOCUMENT = """
            <!DOCTYPE html>
            <html lang="%5$s"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="supported-color-schemes" content="light dark">
            <title>%1$s</title>
            <style>
            :root { color-scheme: light dark; }
            @media (prefers-color-scheme: dark) {
              .paper { background: #11181D !important; }
              .ink { color: #EEF2F3 !important; }
              .ink2 { color: #BCC7CD !important; border-color: #2E3B43 !important; }
              .link { color: #6CC5D6 !important; }
              .button { background: #6CC5D6 !important; color: #0C1216 !important; }
            }
            </style></head>
            <body class="paper" style="margin:0;padding:0;background:#FFFFFF;">
            <!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
            <div class="paper ink" style="max-width:600px;padding:24px 16px;%2$sfont-size:16px;line-height:1.5;\
            color:#15212B;background:#FFFFFF;">
            %3$s
            <p class="ink2" style="margin:32px 0 0;padding-top:12px;border-top:1px solid #D3D8DA;font-size:14px;\
            color:#43515C;">%4$s</p>
            </div>
            <!--[if mso]></td></tr></table><![endif]-->
            </body></html>
            """;

    private InHtml() {}

    static String of(Language language, String subject, List<Block> blocks, String why) {
        String body = blocks.stream().map(InHtml::block).collect(Collectors.joining("\n"));
        return DOCUMENT.formatted(escape(subject), FONT, body, escape(why), language.tag());
    }

    private static String block(Block block) {
        return switch (block) {
            case Paragraph paragraph -> "<p style=\"margin:0 0 16px;\">" + lines(paragraph.text()) + "</p>";
            case Heading heading ->
                "<h2 style=\"margin:24px 0 8px;font-size:20px;line-height:1.2;\">" + escape(heading.text()) + "</h2>";
            case Facts facts -> facts(facts);
            case Points points -> points(points);
            case Button button -> button(button);
            case Link link -> "<p style=\"margin:0 0 16px;\">" + anchor(link.label(), link.href()) + "</p>";
        };
    }

    private static String facts(Facts facts) {
        return facts.facts().stream()
                .map(InHtml::fact)
                .collect(Collectors.joining(
                        "", "<table cellpadding=\"0\" cellspacing=\"0\" style=\"margin:0 0 16px;\">", "</table>"));
    }

    private static String fact(Fact fact) {
        return ("<tr><th scope=\"row\" class=\"ink2\" style=\"%1$spadding:2px 16px 2px 0;text-align:left;"
                        + "vertical-align:top;font-weight:normal;font-size:16px;color:#43515C;\">%2$s</th>"
                        + "<td class=\"ink\" style=\"%1$spadding:2px 0;vertical-align:top;font-size:16px;\">%3$s</td></tr>")
                .formatted(FONT, escape(fact.label()), lines(fact.value()));
    }

    private static String points(Points points) {
        String tag = points.numbered() ? "ol" : "ul";
        return points.points().stream()
                .map(point -> "<li style=\"margin:0 0 4px;\">" + lines(point) + "</li>")
                .collect(Collectors.joining(
                        "", "<" + tag + " style=\"margin:0 0 16px;padding-left:24px;\">", "</" + tag + ">"));
    }

    /** The cell gives Outlook its ground and the link gives everybody else a large target. */
    private static String button(Button button) {
        if (safe(button.href()).isEmpty()) return "<p style=\"margin:0 0 16px;\">[" + escape(button.label()) + "]</p>";
        return """
                <table role="presentation" cellpadding="0" cellspacing="0" style="margin:8px 0 8px;"><tr>\
                <td class="button" bgcolor="#0B5566" style="border-radius:4px;mso-padding-alt:12px 20px;">\
                <a class="button" href="%1$s" style="display:inline-block;padding:12px 20px;%2$sfont-size:16px;\
                font-weight:bold;color:#FFFFFF;background:#0B5566;text-decoration:none;border-radius:4px;">%3$s</a>\
                </td></tr></table>
                <p class="ink2" style="margin:0 0 16px;font-size:14px;color:#43515C;word-break:break-all;">\
                Eller öppna den här adressen: %4$s</p>""".formatted(
                escape(safe(button.href())), FONT, escape(button.label()), anchor(button.href(), button.href()));
    }

    private static String anchor(String label, String href) {
        String safe = safe(href);
        if (safe.isEmpty()) return "[" + escape(label) + "]";
        return "<a class=\"link\" href=\"%s\" style=\"color:#0B5566;\">%s</a>".formatted(escape(safe), escape(label));
    }

    /** Only addresses that open a page or a letter; empty for any other. */
    private static String safe(String href) {
        String start = href.strip().toLowerCase(Locale.ROOT);
        boolean known = start.startsWith("https://") || start.startsWith("http://") || start.startsWith("mailto:");
        return known ? href.strip() : "";
    }

    private static String lines(String text) {
        return escape(text.strip()).replace("\n", "<br>");
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> escape(character, escaped));
        return escaped.toString();
    }

    private static void escape(int character, StringBuilder into) {
        switch (character) {
            case '&' -> into.append("&amp;");
            case '<' -> into.append("&lt;");
            case '>' -> into.append("&gt;");
            case '"' -> into.append("&quot;");
            case '\'' -> into.append("&#39;");
            case '\r', 0 -> {}
            default -> into.appendCodePoint(character);
        }
    }
}
