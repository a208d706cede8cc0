package se.samverka.platform.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What many parts of a page ask for is asked of the database once.
 *
 * <p>Only while somebody reads (GET and HEAD, RFC 9110 §9.2.1): who acts sees each change at once, and the next page asks
 * anew. Outside a request it always asks.
 */
@Component
public class OncePerPage {

    private static final String MEMORY = OncePerPage.class.getName();
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** @param question a record of its own kind, so that no two modules' questions are the same */
    public <T> T get(Record question, Class<? super T> kind, Supplier<T> asking) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes running)
                || !READING.contains(running.getRequest().getMethod())) return asking.get();
        var memory = memory(running.getRequest());
        var known = memory.get(question);
        if (known == null) {
            known = Objects.requireNonNull(asking.get());
            memory.put(question, known);
        }
        @SuppressWarnings("unchecked")
        var answer = (T) kind.cast(known);
        return answer;
    }

    private static Map<Record, Object> memory(HttpServletRequest request) {
        if (request.getAttribute(MEMORY) instanceof Memory memory) return memory.known;
        var memory = new Memory();
        request.setAttribute(MEMORY, memory);
        return memory.known;
    }

    private static final class Memory {
        private final Map<Record, Object> known = new HashMap<>();
    }
}
