package se.samverka.desk.letters;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samverka.desk.KnowsLetters;
import se.samverka.desk.KnowsLetters.Group;
import se.samverka.platform.mail.Letter;

/** What the modules together know of letters. */
@Component
class LetterGroups {

    private final List<KnowsLetters> modules;

    LetterGroups(ObjectProvider<KnowsLetters> modules) {
        this.modules = modules.stream().toList();
    }

    Map<String, Group> groupsOf(Collection<String> abouts) {
        var known = new HashMap<String, Group>();
        modules.forEach(module -> known.putAll(module.groupsOf(abouts)));
        return known;
    }

    List<Group> listGroups() {
        return modules.stream()
                .flatMap(module -> module.listGroups().stream())
                .distinct()
                .toList();
    }

    Map<String, String> kinds() {
        var kinds = new HashMap<String, String>();
        kinds.put(Letter.SIGN_IN, "inloggning");
        kinds.put(Letter.SIGN_IN_CHANGED, "ändrad inloggning");
        modules.forEach(module -> kinds.putAll(module.kinds()));
        return kinds;
    }

    String inWords(String kind) {
        return kinds().getOrDefault(kind, "övrigt");
    }

    /** What a sign-in letter says is the recipient's alone, administrators included. */
    static boolean isSecret(String kind) {
        return kind.equals(Letter.SIGN_IN);
    }
}
