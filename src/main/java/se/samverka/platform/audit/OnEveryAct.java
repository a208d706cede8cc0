package se.samverka.platform.audit;

import se.samverka.platform.identity.Actor;

/** Told of every act, in its own transaction and before its line is written; an exception undoes the act. */
public interface OnEveryAct {

    void acting(Actor actor);
}
