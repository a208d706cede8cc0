package se.samverka.nominations.excel;

import se.samverka.platform.web.Section;

/** The round in Excel, both ways. @param address the round's, @param mayTakeIn whether the letters have gone out */
record ExcelSection(String address, boolean mayTakeIn) implements Section {}
