package se.samverka.meetings.notice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Charter;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.OnMeetingPage;
import se.samverka.people.Holder;
import se.samverka.people.People;
import se.samverka.people.SeatHolders;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Section;

/** The notice on the meeting's page, for the support and the chair, until the meeting begins. */
@Component
class NoticeOnMeetingPage implements OnMeetingPage {

    private final Notices notices;
    private final Approvals approvals;
    private final SendNotice sending;
    private final Bodies bodies;
    private final People people;
    private final Rights rights;
    private final CountyClock clock;

    NoticeOnMeetingPage(
            Notices notices,
            Approvals approvals,
            SendNotice sending,
            Bodies bodies,
            People people,
            Rights rights,
            CountyClock clock) {
        this.notices = notices;
        this.approvals = approvals;
        this.sending = sending;
        this.bodies = bodies;
        this.people = people;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.TO_DO;
    }

    @Override
    public Optional<Section> section(Meeting meeting, Body body, Actor reader) {
        var leads = rights.holdsAny(reader, Set.of("chair"), body.slug());
        var supports = rights.holdsAny(reader, Set.of("support"), body.slug());
        if (!leads && !supports || meeting.startedBy(clock.instant()) || meeting.cancelled()) return Optional.empty();
        return Optional.of(section(meeting, body, leads, supports));
    }

    private NoticeSection section(Meeting meeting, Body body, boolean leads, boolean supports) {
        var approval = approvals.approval(meeting.id());
        var verdict = sending.whyNot(meeting.id(), "given");
        var chair = people.chair(body.id(), clock.today());
        return new NoticeSection(
                meeting.address(body),
                meeting.called() ? "" : meter(meeting),
                verdict.remarks().stream().anyMatch(r -> r.code().equals("called-late")),
                approvalInWords(approval, chair, leads),
                supports && !approval.asked() && !approval.approved() && chair.isPresent() && !meeting.called(),
                leads && !approval.approved(),
                approval.edition(),
                supports,
                verdict.remarks().stream().map(Verdict.Remark::sentence).toList(),
                verdict.hindrances().stream().map(Verdict.Hindrance::sentence).toList(),
                recipients(people.listSeats(body.id(), meeting.day()), deputiesGetCopy(meeting)),
                notices.latest(meeting.id()).map(n -> sent(n, chair)).orElse(""),
                meeting.version(),
                meeting.address(body) + "/kallelse.pdf");
    }

    private String meter(Meeting meeting) {
        return bodies.workingCharterOn(meeting.body(), meeting.day())
                .map(charter -> NoticeRules.lastDay(meeting.day(), charter.noticeRule()))
                .map(last -> "Kallelsen bör skickas senast %s.".formatted(Swedish.weekdayOfYear(last)))
                .orElse("");
    }

    private String approvalInWords(Approvals.Approval approval, Optional<Holder> chair, boolean toChair) {
        if (approval.approved()) return "Godkänd av %s.".formatted(name(approval.by()));
        if (approval.fell()) return fell(approval, chair.isPresent(), toChair);
        if (chair.isEmpty()) return "Gruppen har ingen ordförande som kan godkänna kallelsen.";
        var name = chair.get().person().name();
        return approval.asked()
                ? "Väntar på att %s godkänner.".formatted(name)
                : "%s har inte godkänt kallelsen än.".formatted(name);
    }

    private String fell(Approvals.Approval approval, boolean hasChair, boolean toChair) {
        return "Dagordningen har ändrats sedan %s godkände den. %s"
                .formatted(name(approval.by()), nextYes(approval, hasChair, toChair));
    }

    private static String nextYes(Approvals.Approval approval, boolean hasChair, boolean toChair) {
        if (toChair) return "Läs den nya och godkänn den.";
        if (!hasChair) return "Gruppen har ingen ordförande som kan godkänna den nya.";
        return approval.asked() ? "Väntar på ett nytt ja." : "Be om ett nytt ja.";
    }

    private String sent(Notices.Notice notice, Optional<Holder> chair) {
        var by = "Skickad den %s av %s".formatted(Swedish.moment(notice.sentAt()), name(notice.sentBy()));
        var behalf = notice.forChair() && chair.isPresent() ? " på ordförandens uppdrag" : "";
        var why = notice.reason() == null || notice.reason().isBlank() ? "" : " Skäl: " + notice.reason();
        return "%s%s. Version %d.%s".formatted(by, behalf, notice.version(), why);
    }

    private String name(@Nullable PersonId person) {
        return person == null ? "Samverka" : people.person(person).name();
    }

    private boolean deputiesGetCopy(Meeting meeting) {
        return bodies.workingCharterOn(meeting.body(), meeting.day())
                .map(Charter::deputiesGetCopy)
                .orElse(false);
    }

    private static String recipients(List<SeatHolders> seats, boolean copies) {
        var members = seats.stream().filter(s -> has(s.calledMember())).count();
        var deputies = seats.stream()
                .filter(s -> s.calledMember().isPresent() && has(s.calledDeputy()))
                .count();
        var unreachable = seats.stream()
                .filter(s -> s.calledMember().isPresent() && !has(s.member()))
                .count();
        var alone = seats.stream()
                .filter(s -> s.goesToDeputy() && has(s.calledDeputy()))
                .count();
        var warning = unreachable == 0 ? "" : " %d saknar e-post och får ingen kallelse.".formatted(unreachable);
        var copied = copies ? " %d ersättare får en kopia för kännedom.".formatted(deputies) : "";
        var called = members == 1 ? "1 ledamot" : members + " ledamöter";
        var inStead = alone == 0
                ? ""
                : " %d ersättare kallas direkt, eftersom platsen saknar ledamot eller ledamoten är ledig."
                        .formatted(alone);
        return "Skickas till %s.%s%s%s".formatted(called, inStead, copied, warning);
    }

    private static boolean has(Optional<Holder> holder) {
        return holder.filter(h -> h.person().email() != null).isPresent();
    }
}
