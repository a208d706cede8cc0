package se.samverka.desk.disposal;

import java.util.List;

/** What stands on the paper. @param plan which plan it was done by, in a sentence; empty where none is on record */
record ProtocolPaper(String when, String decider, String reason, String plan, List<ProtocolRow> rows, int count) {}
