package se.samverka.county.file;

/** A module with files of its own in a county's folder; asked before anything is kept, so that all mistakes are told at once. */
public interface ReadsFolder {

    void check(CountyFolder folder, Mistakes mistakes);
}
