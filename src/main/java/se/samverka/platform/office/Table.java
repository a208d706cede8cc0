package se.samverka.platform.office;

import java.util.List;

/**
 * Rows under headings.
 *
 * @param name of the sheet, at most 31 characters in Excel
 * @param rows each with as many cells as there are headings; a missing cell is empty
 */
public record Table(String name, List<String> headings, List<List<String>> rows) {}
