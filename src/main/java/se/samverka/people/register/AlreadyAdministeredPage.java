package se.samverka.people.register;

import se.samverka.platform.web.Page;

/** Behind the console's link when somebody was first. */
record AlreadyAdministeredPage() implements Page {

    @Override
    public String title() {
        return "Det finns redan en systemförvaltare";
    }

    @Override
    public int status() {
        return 410;
    }
}
