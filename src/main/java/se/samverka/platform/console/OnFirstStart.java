package se.samverka.platform.console;

/**
 * What a module puts into an empty database: the county as its data says.
 *
 * <p>All modules load in one transaction, so a killed first start leaves nothing behind. Tests empty the database and
 * load again in the same process: whoever keeps something in memory fills it anew here.
 */
public interface OnFirstStart {

    /** Lowest first: the county before its bodies, the bodies before their people. */
    int order();

    void load();
}
