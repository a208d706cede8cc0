package se.samverka.meetings.notice;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.meetings.FindsMeeting;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;

/** Asks the chair, approves and sends. */
@Controller
class NoticeController {

    private static final String MEETING = "/organ/{organ}/moten/{dag}";

    private final FindsMeeting finding;
    private final SendNotice sending;
    private final ApproveNotice approving;
    private final AskChair asking;
    private final Approvals approvals;
    private final ApprovePages pages;

    NoticeController(
            FindsMeeting finding,
            SendNotice sending,
            ApproveNotice approving,
            AskChair asking,
            Approvals approvals,
            ApprovePages pages) {
        this.finding = finding;
        this.sending = sending;
        this.approving = approving;
        this.asking = asking;
        this.approvals = approvals;
        this.pages = pages;
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping(MEETING + "/kallelse/fraga")
    Answer ask(@PathVariable String organ, @PathVariable String dag, Actor actor) {
        var found = finding.meeting(organ, dag);
        asking.ask(actor, found.meeting());
        return new Answer.SeeOther(found.address());
    }

    @Access(value = Access.To.ROLES, roles = "chair")
    @PostMapping(MEETING + "/kallelse/godkann")
    Answer approve(
            @PathVariable String organ,
            @PathVariable String dag,
            @RequestParam(required = false) @Nullable String dagordning,
            Actor actor) {
        var found = finding.meeting(organ, dag);
        var meeting = found.meeting();
        var edition = ApproveNotice.edition(dagordning, approvals.approval(meeting.id()));
        return approving.approve(actor, meeting, edition)
                ? new Answer.SeeOther(found.address())
                : pages.page(found.address() + "/kallelse/godkann", meeting, true);
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping(MEETING + "/kallelse")
    Answer send(
            @PathVariable String organ,
            @PathVariable String dag,
            @RequestParam(defaultValue = "") String skal,
            @RequestParam(defaultValue = "0") int version,
            Actor actor) {
        var found = finding.meeting(organ, dag);
        if (sending.whyNot(found.meeting().id(), skal).allows())
            sending.sendAfter(actor, found.meeting().id(), version, skal.isBlank() ? null : skal.strip());
        return new Answer.SeeOther(found.address());
    }
}
