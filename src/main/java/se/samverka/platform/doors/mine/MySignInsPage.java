package se.samverka.platform.doors.mine;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.look.Asset;

/**
 * @param others whether the reader is signed in elsewhere too
 * @param provider where an account can be linked, what it is called; empty where the county has none
 * @param label what the new passkey is to be called
 */
record MySignInsPage(
        List<Place> places,
        boolean others,
        List<Key> keys,
        String provider,
        List<Key> accounts,
        Field label,
        String stays,
        List<Problem> problems)
        implements Page {

    /** @param end where the form goes that ends it; empty for the one that asks */
    record Place(String device, String when, String end) {}

    /** @param remove where the form goes */
    record Key(String label, String when, String remove) {}

    @Override
    public String title() {
        return "Dina inloggningar";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Min sida", "/min"));
    }

    @Override
    public List<Asset> scripts() {
        return List.of(Asset.PASSKEYS);
    }
}
