package se.samverka.architecture.breach.modules.upstairs;

import se.samverka.architecture.breach.modules.downstairs.Secret;

/** A breach on purpose: what a template that uses another module becomes. */
public final class JteupstairsGenerated {
    public static String render(Secret secret) {
        return secret.words();
    }
}
