package se.samverka.county.retention;

import java.util.List;
import se.samverka.platform.records.RetentionPlan.Head;
import se.samverka.platform.records.RetentionRule;

/** A plan as the county's file has it. */
record WrittenPlan(Head head, List<RetentionRule> rules) {}
