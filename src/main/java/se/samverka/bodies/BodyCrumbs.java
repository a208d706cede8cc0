package se.samverka.bodies;

import se.samverka.platform.web.Page.Crumb;
import se.samverka.platform.web.language.Words;

/** The first steps on the way to a page below a body's. */
public final class BodyCrumbs {

    public static final Crumb ALL = new Crumb(Words.SWEDISH.of(BodyPhrase.GROUPS), "/organ");

    private BodyCrumbs() {}
}
