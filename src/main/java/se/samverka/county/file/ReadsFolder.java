package se.samverka.county.file;

import java.util.List;
import se.samverka.county.Organisation;

/** A module with files of its own in a county's folder; asked before anything is kept, so that all mistakes are told at once. */
public interface ReadsFolder {

    /** @param organisations as the folder says; none of them is kept yet */
    void check(CountyFolder folder, List<Organisation> organisations, Mistakes mistakes);
}
