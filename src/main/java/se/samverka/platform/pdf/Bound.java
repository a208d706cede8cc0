package se.samverka.platform.pdf;

import java.util.List;

/**
 * What became of a bundle.
 *
 * @param pages in all
 * @param places where each paper is, in order
 */
public record Bound(int pages, List<Place> places) {

    /**
     * @param name what the paper's pages are called: {@code 4}, or {@code 4.2} for the item's second paper
     * @param firstPage counted from 1 through the whole file
     * @param pages of the paper; 1 where a page of ours stands in its place
     * @param claim what the paper says of itself
     * @param leftOut whether it could not be bound
     */
    public record Place(int item, int paper, String name, int firstPage, int pages, PaperClaim claim, boolean leftOut) {

        /** For example {@code 4 · 3 (8)}: item 4, page 3 of 8. */
        public String label(int page) {
            return name + " · " + page + " (" + pages + ")";
        }
    }

    /** Whether the whole is ours, and so keeps PDF/UA-1 and PDF/A-2a. */
    boolean allOurs() {
        return places.stream().allMatch(Place::leftOut);
    }
}
