package se.samverka.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;
import se.samverka.platform.once.FormKey;

/** A form on a page, as a browser would send it; what acts once is left out, so that it can be sent again. */
public final class FilledForm {

    private static final Pattern FIELD =
            Pattern.compile("(?s)<(input|textarea|select)\\b((?:[^\">]|\"[^\"]*\")*)>(?:(.*?)</\\1>)?");

    private final Map<String, String> fields;
    private final List<String> written;

    private FilledForm(Map<String, String> fields, List<String> written) {
        this.fields = fields;
        this.written = written;
    }

    /** @param action what the form's address ends with */
    public static FilledForm on(Visited page, String action) {
        var form = Pattern.compile(
                        "(?s)<form[^>]*action=\"[^\"]*%s\"[^>]*>(.*?)</form>".formatted(Pattern.quote(action)))
                .matcher(page.html());
        if (!form.find()) throw new AssertionError("No form for " + action + " on " + page);
        var fields = new LinkedHashMap<String, String>();
        var written = new ArrayList<String>();
        var field = FIELD.matcher(form.group(1));
        while (field.find()) take(field.group(1), field.group(2), field.group(3), fields, written);
        return new FilledForm(fields, written);
    }

    private static void take(
            String tag, String attributes, String content, Map<String, String> fields, List<String> written) {
        var name = attribute(attributes, "name");
        var type = attribute(attributes, "type");
        if (name.isEmpty() || name.equals(FormKey.FIELD) || type.matches("checkbox|radio|file|submit")) return;
        if (tag.equals("textarea")) fields.put(name, HtmlUtils.htmlUnescape(content));
        else if (tag.equals("select")) fields.put(name, chosen(content));
        else fields.put(name, attribute(attributes, "value"));
        if (!tag.equals("select") && !type.equals("hidden")) written.add(name);
    }

    private static String chosen(String options) {
        var chosen = Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(options);
        return chosen.find() ? chosen.group(1) : "";
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }

    /** What is in the field now. */
    public String value(String field) {
        return fields.getOrDefault(field, "");
    }

    /** Those that somebody writes in. */
    public List<String> written() {
        return List.copyOf(written);
    }

    /** The same words in every field that somebody writes in. */
    public Map<String, String> filledWith(String words) {
        var filled = new HashMap<>(fields);
        written.forEach(field -> filled.put(field, words));
        return filled;
    }
}
