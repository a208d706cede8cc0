package se.samverka.platform.console;

import java.util.List;

/** What a module says on the console when Samverka has started, for example how to sign in the first time. */
public interface OnStart {

    List<String> lines();
}
