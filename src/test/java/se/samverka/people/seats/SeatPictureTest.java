package se.samverka.people.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Seat;
import se.samverka.bodies.SeatId;
import se.samverka.county.County.PoliticalParty;
import se.samverka.county.Organisation;
import se.samverka.county.Organisation.Kind;
import se.samverka.county.OrganisationId;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Holder;
import se.samverka.people.Person;
import se.samverka.people.SeatHolders;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.web.picture.Holder.Presence;
import se.samverka.platform.web.picture.Pair;
import se.samverka.platform.web.picture.SeatStrip.Group;

class SeatPictureTest {

    private static final BodyId GROUP = new BodyId(new UUID(1, 1));
    private static final OrganisationId KOPING = new OrganisationId(new UUID(2, 1));
    private static final OrganisationId NORBERG = new OrganisationId(new UUID(2, 2));
    private static final OrganisationId REGION = new OrganisationId(new UUID(2, 3));
    private static final Holder KIM = holder(1, "Kim Köping", "S");
    private static final Holder KAJ = holder(2, "Kaj Köping", "S");
    private static final Holder ROBIN = holder(3, "Robin Region", null);

    private static final List<PoliticalParty> PARTIES =
            List.of(new PoliticalParty("S", "Socialdemokraterna"), new PoliticalParty("M", "Moderaterna"));

    private static final List<SeatHolders> SEATS = List.of(
            seat(1, KOPING, "Köping", false, KIM, KAJ),
            seat(2, NORBERG, "Norberg", false, null, null),
            seat(3, REGION, "Region 1", false, ROBIN, null),
            seat(4, null, "Oppositionen", true, null, null));

    @Test
    void seats_are_bracketed_by_whom_they_are_for() {
        assertThat(groups(true))
                .extracting(Group::label)
                .containsExactly("Kommunerna 2", "Regionen 1", "Oppositionen 1");
    }

    @Test
    void a_seat_that_nobody_holds_is_drawn_as_such() {
        assertThat(pair(1).member().presence()).isEqualTo(Presence.VACANT);
        assertThat(pair(1).member().name()).isEqualTo("Ingen är utsedd");
        assertThat(pair(3).member().name()).isEqualTo("Platsen erbjuds");
    }

    @Test
    void the_party_is_a_letter_and_officials_have_none() {
        assertThat(pair(0).member().letter()).isEqualTo("S");
        assertThat(pair(2).member().letter()).isEmpty();
    }

    @Test
    void chair_and_vice_chair_are_marked_where_they_sit() {
        assertThat(List.of(pair(0), pair(1), pair(2), pair(3)))
                .extracting(Pair::sign)
                .containsExactly("vO", "", "O", "");
    }

    @Test
    void a_body_without_personal_deputies_shows_no_empty_rings() {
        assertThat(groups(false)).flatExtracting(Group::pairs).allMatch(pair -> pair.deputy() == null);
    }

    @Test
    void a_body_without_seats_is_an_empty_strip() {
        assertThat(picture(true)
                        .strip("Gruppen", "0 platser", List.of(), SeatOrder.ORGANISATION)
                        .groups())
                .isEmpty();
    }

    @Test
    void an_external_partys_seats_stand_under_its_name() {
        var federation = new OrganisationId(new UUID(2, 4));
        var seats = List.of(
                seat(1, federation, "Förbundet 1", false, null, null),
                seat(2, federation, "Förbundet 2", false, null, null));
        var groups = new SeatGroups(id -> organisation(id, Kind.EXTERNAL, "Förbundet"), PARTIES);
        var picture = new SeatPicture(groups, Optional.empty(), Optional.empty(), false);
        assertThat(picture.strip("Gruppen", "2 platser, 0 tillsatta", seats, SeatOrder.ORGANISATION)
                        .groups())
                .extracting(Group::label)
                .containsExactly("Förbundet 2");
    }

    @Test
    void the_picture_says_in_words_how_many_each_group_has() {
        assertThat(picture(true)
                        .strip("Gruppen", "8 platser, 3 tillsatta", SEATS, SeatOrder.ORGANISATION)
                        .description())
                .isEqualTo("8 platser, 3 tillsatta. Kommunerna 2, Regionen 1, Oppositionen 1.");
    }

    @Test
    void by_party_the_letters_are_spelled_out_and_the_colours_are_there() {
        var strip = picture(true).strip("Gruppen", "8 platser, 3 tillsatta", SEATS, SeatOrder.PARTY);
        assertThat(strip.legend())
                .startsWith("Platserna står efter ledamotens parti.")
                .endsWith("S: Socialdemokraterna.");
        assertThat(strip.coloured()).isTrue();
        assertThat(strip.pairs()).hasSize(SEATS.size());
    }

    private static Pair pair(int index) {
        return groups(true).stream()
                .flatMap(group -> group.pairs().stream())
                .toList()
                .get(index);
    }

    private static List<Group> groups(boolean deputies) {
        return picture(deputies)
                .strip("Gruppen", "8 platser, 3 tillsatta", SEATS, SeatOrder.ORGANISATION)
                .groups();
    }

    private static SeatPicture picture(boolean deputies) {
        return new SeatPicture(
                new SeatGroups(
                        id -> organisation(id, id.equals(REGION) ? Kind.REGION : Kind.MUNICIPALITY, "En organisation"),
                        PARTIES),
                Optional.of(ROBIN.person().id()),
                Optional.of(KIM.person().id()),
                deputies);
    }

    private static Organisation organisation(OrganisationId id, Kind kind, String name) {
        return new Organisation(id, "organisation", kind, name, name, null, null, null);
    }

    private static SeatHolders seat(
            int ordinal,
            @Nullable OrganisationId organisation,
            String label,
            boolean optional,
            @Nullable Holder member,
            @Nullable Holder deputy) {
        var seat =
                new Seat(new SeatId(new UUID(4, ordinal)), GROUP, ordinal, label, organisation, label, optional, null);
        return new SeatHolders(seat, Optional.ofNullable(member), Optional.ofNullable(deputy));
    }

    private static Holder holder(int number, String name, @Nullable String party) {
        var id = new PersonId(new UUID(3, number));
        return new Holder(
                new Person(id, name, null, null, null, party != null, false, false),
                new Appointment(
                        new UUID(5, number),
                        id,
                        GROUP,
                        null,
                        Charge.MEMBER,
                        party,
                        null,
                        LocalDate.of(2017, 1, 1),
                        null,
                        null,
                        null));
    }
}
