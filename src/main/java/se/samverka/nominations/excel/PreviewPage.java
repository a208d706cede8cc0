package se.samverka.nominations.excel;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Problem;

/**
 * What a table would change, before it does.
 *
 * @param address the round's
 * @param summary in one sentence
 * @param left rows that are left out, each with its number and why
 * @param button empty where there is nothing to take in
 */
record PreviewPage(
        String round,
        String address,
        String summary,
        List<Row> rows,
        List<String> left,
        String button,
        List<Problem> problems)
        implements Page {

    /**
     * @param number as in Excel
     * @param before what stands there now, in words, and {@code to} what it becomes
     */
    record Row(
            int number,
            String place,
            String before,
            String to,
            String id,
            String name,
            String party,
            String email,
            String phone) {}

    @Override
    public String title() {
        return "Ta in från Excel";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                new Crumb("Min sida", "/min"), new Crumb("Nomineringar", "/nomineringar"), new Crumb(round, address));
    }
}
