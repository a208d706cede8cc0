package se.samverka.platform.mail.sending;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.mail.FirstWords;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.LetterId;

/** Knows whom a letter has told what is held of them; one that was taken back before it left has told nobody. */
@Component
class FirstLetters {

    /** Whoever signs in has asked for a link, and gets no more than that. */
    private static final Set<String> ABOUT_SIGNING_IN = Set.of(Letter.SIGN_IN, Letter.SIGN_IN_CHANGED);

    private final JdbcClient jdbc;
    private final ObjectProvider<FirstWords> words;

    FirstLetters(JdbcClient jdbc, ObjectProvider<FirstWords> words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /**
     * What is to be said below the letter; empty for all but a first one.
     *
     * <p>Where another transaction is just telling the same person, this letter says nothing of it.
     */
    List<Letter.Block> wordsFor(Letter letter) {
        var person = letter.to().person();
        if (person == null || ABOUT_SIGNING_IN.contains(letter.kind()) || isTold(person)) return List.of();
        if (!isAlone(person) || isTold(person)) return List.of();
        return words.stream().flatMap(module -> module.to(person).stream()).toList();
    }

    /** Whether no other transaction is telling the person; none begins to until this one ends. */
    private boolean isAlone(PersonId person) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('platform_told ' || :person, 0))")
                .param("person", person.value().toString())
                .query(Boolean.class)
                .single();
    }

    void told(PersonId person, LetterId letter) {
        jdbc.sql("""
                        insert into platform_told (person, letter) values (:person, :letter)
                        on conflict (person) do update set letter = excluded.letter
                        """)
                .param("person", person.value())
                .param("letter", letter.value())
                .update();
    }

    private boolean isTold(PersonId person) {
        return jdbc.sql("""
                        select exists (select from platform_told t where t.person = :person
                            and not exists (select from platform_letter l where l.id = t.letter and l.state = 'TAKEN_BACK'))
                        """)
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }
}
