package se.samverka.people.keeping;

import java.util.List;
import se.samverka.platform.mail.Letter.Block;

/**
 * What somebody is told of what is held of them (dataskyddsförordningen, article 14), in the first letter.
 *
 * @param from who gave the name and the address, in words
 * @param elected whether the party is told too
 * @param contacts the county's rule for addresses, for example {@code gallras 3 månader efter det sista uppdraget}
 * @param persons the county's rule for who held what
 * @param responsible who answers for it, in words
 * @param page where more is to be read
 */
record WhatIsHeld(
        String from, boolean elected, Shown shown, String contacts, String persons, String responsible, String page) {

    /** How much of it anybody may read. */
    enum Shown {
        NAME,
        /** Of whoever supports a group, the address at work too. */
        NAME_AND_ADDRESS,
        /** Of whoever holds nothing that a group's page shows. */
        NOTHING,
        SHIELDED
    }

    List<Block> blocks() {
        return List.of(
                new Block.Heading("Det här sparar vi om dig"),
                new Block.Paragraph("Ditt namn, ditt uppdrag%s och hur du nås har vi fått av %s. %s"
                        .formatted(elected ? ", ditt parti" : "", from, why())),
                new Block.Paragraph(whoSees()),
                new Block.Paragraph(
                        "E-post och telefon %s. Vem som har haft vilket uppdrag %s. %s ansvarar för uppgifterna."
                                .formatted(contacts, persons, responsible)),
                new Block.Link("Läs mer om dina uppgifter och dina rättigheter", page));
    }

    private String why() {
        return switch (shown) {
            case NAME, NAME_AND_ADDRESS ->
                "Vi behöver det för att kunna kalla dig, och för att alla ska kunna se vilka som sitter i grupperna.";
            case NOTHING, SHIELDED -> "Vi behöver det för att kunna nå dig i uppdraget.";
        };
    }

    private String whoSees() {
        var open = (elected ? "Namn, uppdrag och parti" : "Namn och uppdrag") + " är offentliga.";
        return switch (shown) {
            case NAME -> open + " E-post och telefon ser bara den som ger stöd till gruppen och systemförvaltaren.";
            case NAME_AND_ADDRESS ->
                open
                        + " Din e-postadress står på gruppens sida, så att gruppen går att nå. Telefonnumret ser bara den som ger stöd till gruppen och systemförvaltaren.";
            case NOTHING -> "Inget av det visas på sidor som är öppna för alla.";
            case SHIELDED ->
                "Dina uppgifter är skyddade: bara den som ger stöd till gruppen och systemförvaltaren ser ditt namn och hur du nås.";
        };
    }
}
