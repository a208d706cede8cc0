package se.samverka.platform.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the template beside a page record by the record's name and writes it as UTF-8. */
@Component
public class Templates {

    private static final String ROOT = "se.samverka";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), ROOT);

    public Utf8ByteOutput write(Page page, Frame frame) {
        var output = new Utf8ByteOutput();
        engine.render(nameFor(page.getClass(), "Page"), Map.of("page", page, "frame", frame), output);
        return output;
    }

    Content drawing(Section section, Frame frame) {
        var name = nameFor(section.getClass(), "");
        return output -> engine.render(name, Map.of("section", section, "frame", frame), output);
    }

    /**
     * A paper that is printed, not browsed: {@code NoticePaper} is written by {@code noticePaper.jte} with the
     * parameter {@code paper}.
     */
    public String writePaper(Record paper) {
        var output = new gg.jte.output.StringOutput();
        engine.render(nameFor(paper.getClass(), ""), Map.of("paper", paper), output);
        return output.toString();
    }

    /** {@code se.samverka.bodies.BodyPage} is written by {@code bodies/body.jte}. */
    static String nameFor(Class<?> type, String ending) {
        var simple = type.getSimpleName();
        var stem = simple.endsWith(ending) ? simple.substring(0, simple.length() - ending.length()) : simple;
        var folder = type.getPackageName().substring(ROOT.length() + 1).replace('.', '/');
        return folder + "/" + Character.toLowerCase(stem.charAt(0)) + stem.substring(1) + ".jte";
    }
}
