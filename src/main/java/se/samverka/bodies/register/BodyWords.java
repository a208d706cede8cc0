package se.samverka.bodies.register;

import java.util.List;
import se.samverka.bodies.AgreementClause.About;
import se.samverka.bodies.Body.Layer;
import se.samverka.bodies.Body.LegalForm;
import se.samverka.bodies.Charter.AttendanceMode;
import se.samverka.bodies.Charter.BetweenTerms;
import se.samverka.bodies.Charter.DeputyCall;
import se.samverka.bodies.Charter.DeputyRule;
import se.samverka.bodies.Charter.SeatGroup;
import se.samverka.bodies.Structure.Lifetime;
import se.samverka.bodies.WorkKind;
import se.samverka.county.Organisation;
import se.samverka.platform.countyfile.Choices;

/** The Swedish words of a body's file and what each means. */
final class BodyWords {

    static final Choices<LegalForm> LEGAL_FORMS = Choices.of("nämnd", LegalForm.BOARD)
            .or("gemensam nämnd", LegalForm.JOINT_BOARD)
            .or("beredning", LegalForm.DRAFTING_COMMITTEE)
            .or("samverkansgrupp", LegalForm.INFORMAL_GROUP)
            .or("tjänstepersonsgrupp", LegalForm.OFFICIALS_GROUP)
            .or("kommunalförbund", LegalForm.MUNICIPAL_FEDERATION);

    static final Choices<Layer> LAYERS = Choices.of("beslutar", Layer.DECIDING)
            .or("förtroendevalda", Layer.POLITICAL)
            .or("chefer", Layer.OFFICIALS)
            .or("lokalt", Layer.LOCAL);

    static final Choices<Lifetime> LIFETIMES =
            Choices.of("fast", Lifetime.PERMANENT).or("tillfällig", Lifetime.TEMPORARY);

    /** As the pages head them, in small letters. */
    static final Choices<About> ABOUT = Choices.of("område", About.FIELD)
            .or("uppgifter", About.TASKS)
            .or("perspektiv", About.LENSES)
            .or("tid", About.PERIOD)
            .or("platsfördelning", About.SEATS)
            .or("ersättare", About.DEPUTIES)
            .or("ordförande", About.CHAIR)
            .or("kallelse", About.NOTICE)
            .or("antal möten", About.FREQUENCY)
            .or("arbetsformer", About.FORMS);

    static final Choices<WorkKind> WORK = Choices.of("samverkansfrågor", WorkKind.ISSUES)
            .or("synpunkter", WorkKind.COMMENTS)
            .or("lärande", WorkKind.LEARNING)
            .or("verksamhetsplan", WorkKind.PLAN)
            .or("förankring", WorkKind.ANCHORING)
            .or("överenskommelser", WorkKind.AGREEMENTS)
            .or("uppdrag", WorkKind.ASSIGNMENTS);

    static final Choices<DeputyRule> DEPUTIES = Choices.of("personliga", DeputyRule.PERSONAL)
            .or("i ordning", DeputyRule.ORDERED)
            .or("inga", DeputyRule.NONE);

    static final Choices<AttendanceMode> ATTENDANCE =
            Choices.of("på plats", AttendanceMode.ON_SITE).or("på distans", AttendanceMode.REMOTE);

    static final Choices<DeputyCall> DEPUTY_CALL =
            Choices.of("genast", DeputyCall.AT_ONCE).or("efter tjänstepersonens ja", DeputyCall.AFTER_OFFICIAL);

    static final Choices<BetweenTerms> BETWEEN_TERMS =
            Choices.of("sitter kvar", BetweenTerms.SITTING_STAYS).or("tom plats", BetweenTerms.EMPTY);

    static final Choices<String> ROLES = Choices.of("tjänstepersonsstöd", "support")
            .or("sammankallande", "convener")
            .or("koordinator", "coordinator");

    private BodyWords() {}

    /** Who takes part by office, in this county. */
    static Choices<String> sides(List<Organisation> organisations) {
        return Choices.of("varje-kommun", SeatGroup.EACH_MUNICIPALITY)
                .or("regionen", SeatGroup.REGION)
                .or("oppositionen", SeatGroup.OPPOSITION)
                .orWords(keys(organisations), key -> key);
    }

    /** Who can appoint to a seat: one of the sides, or the municipalities together. */
    static Choices<String> seatSides(List<Organisation> organisations) {
        return sides(organisations).or("kommunerna", SeatGroup.MUNICIPALITIES);
    }

    /** Who can appoint a chair, in this county. */
    static Choices<String> chairSides(List<Organisation> organisations) {
        return Choices.of("regionen", SeatGroup.REGION)
                .or("kommunerna", SeatGroup.EACH_MUNICIPALITY)
                .orWords(keys(organisations), key -> key);
    }

    static Choices<String> organisations(List<Organisation> organisations) {
        return Choices.ofWords(keys(organisations));
    }

    private static List<String> keys(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::key).toList();
    }
}
