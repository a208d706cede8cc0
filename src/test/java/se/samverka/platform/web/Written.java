package se.samverka.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Writes one template by itself, without a house around it. */
public final class Written {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Written.class.getClassLoader(), "se.samverka");

    private Written() {}

    /** @param template below {@code platform/web}, without its ending */
    public static String by(String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        ENGINE.render("platform/web/" + template + ".jte", parameters, output);
        return output.toString();
    }
}
