package se.samverka.platform.once;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.samverka.platform.audit.OnEveryAct;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;

/** Lets a form act once, and tells whoever sent it again where the first one went. */
@Component
public class EachFormOnce implements OnEveryAct {

    private static final String SENDING = EachFormOnce.class.getName();
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);
    private static final int LOOKS = 80;

    private final SentForms forms;
    private final CountyClock clock;

    EachFormOnce(SentForms forms, CountyClock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /** One sending of a form, and whether it has acted. */
    private record Sending(String print, UUID id) {}

    /** @throws AlreadySent where another sending of the same form has acted; what was done here is then undone */
    @Override
    public void acting(Actor actor) {
        var request = request();
        if (request == null || !TransactionSynchronizationManager.isActualTransactionActive()) return;
        var sending = sending(request);
        if (sending.isEmpty()) return;
        if (!forms.take(sending.get().print(), sending.get().id(), clock.instant()))
            throw new AlreadySent(sending.get().print());
        request.setAttribute(SENDING, sending.get());
    }

    /** What the browser is told after the act; whoever sent the same form again is told so too. */
    public void answered(HttpServletRequest request, String location) {
        if (request.getAttribute(SENDING) instanceof Sending sent) forms.answered(sent.print(), sent.id(), location);
    }

    /** The form is shown again, with something to mend. */
    public void shownAgain(HttpServletRequest request) {
        if (request.getAttribute(SENDING) instanceof Sending sent) forms.release(sent.print(), sent.id());
    }

    /** Where the first one went, which may not have been answered yet; empty where it was not heard of for two seconds. */
    public Optional<String> whereFirstWent(AlreadySent sent) {
        var location = forms.location(sent.print());
        for (int looks = 0; location.isEmpty() && looks < LOOKS && rest(); looks++)
            location = forms.location(sent.print());
        return location;
    }

    private static Optional<Sending> sending(HttpServletRequest request) {
        return request.getAttribute(SENDING) instanceof Sending begun
                ? Optional.of(begun)
                : FormPrint.of(request).map(print -> new Sending(print, UUID.randomUUID()));
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }

    private static boolean rest() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
