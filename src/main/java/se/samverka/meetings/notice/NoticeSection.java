package se.samverka.meetings.notice;

import java.util.List;
import se.samverka.platform.web.Section;

/**
 * What is left to do before the notice goes, for the official and for the chair.
 *
 * @param meter when it should go, in a sentence
 * @param edition of the agenda, which a yes is to
 * @param remarks what deserves a reason
 * @param hindrances what stops it
 * @param recipients how many letters there will be, in words
 * @param version which the reader sees, so that one press sends once
 * @param sent when it was sent and by whom, in words; empty before
 */
record NoticeSection(
        String action,
        String meter,
        boolean late,
        String approval,
        boolean mayAsk,
        boolean mayApprove,
        int edition,
        boolean maySend,
        List<String> remarks,
        List<String> hindrances,
        String recipients,
        String sent,
        int version,
        String preview)
        implements Section {}
