package se.samverka.desk.trail;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samverka.platform.audit.ActWords;
import se.samverka.platform.audit.ActWords.Thing;

/** What the modules together can say. */
@Component
class WordsOfActs {

    private final List<ActWords> modules;
    private final Map<String, String> acts;
    private final Map<String, String> keys;
    private final Map<String, String> values;
    private final Map<String, String> roles;

    WordsOfActs(ObjectProvider<ActWords> modules) {
        this.modules = modules.stream().toList();
        this.acts = all(ActWords::acts);
        this.keys = all(ActWords::keys);
        this.values = all(ActWords::values);
        this.roles = all(ActWords::roles);
    }

    private Map<String, String> all(Function<ActWords, Map<String, String>> words) {
        var all = new HashMap<String, String>();
        modules.forEach(module -> all.putAll(words.apply(module)));
        return Map.copyOf(all);
    }

    /** By act in code. */
    Map<String, String> acts() {
        return acts;
    }

    String act(String act) {
        return acts.getOrDefault(act, "gjorde " + act);
    }

    String key(String key) {
        return keys.getOrDefault(key, key);
    }

    String value(String value) {
        return values.getOrDefault(value, value);
    }

    String role(String role) {
        return roles.getOrDefault(role, role);
    }

    Map<String, Thing> things(Collection<String> subjects) {
        var things = new HashMap<String, Thing>();
        modules.forEach(module -> things.putAll(module.things(subjects)));
        return things;
    }
}
