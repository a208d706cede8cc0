package se.samverka.county;

import java.util.List;
import se.samverka.platform.countyfile.CountyFolder;
import se.samverka.platform.countyfile.Mistakes;

/** A module with files of its own in a county's folder; asked before anything is kept, so that all mistakes are told at once. */
public interface ReadsFolder {

    /** @param organisations as the folder says; none of them is kept yet */
    void check(CountyFolder folder, List<Organisation> organisations, Mistakes mistakes);
}
