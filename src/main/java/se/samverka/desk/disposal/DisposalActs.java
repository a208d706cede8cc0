package se.samverka.desk.disposal;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import se.samverka.platform.audit.ActWords;
import se.samverka.platform.records.RecordType;

/** What is done when something is taken away. */
@Component
class DisposalActs implements ActWords {

    private final Protocols protocols;

    DisposalActs(Protocols protocols) {
        this.protocols = protocols;
    }

    @Bean
    static RecordType protocolsOnRecord() {
        return RecordType.kept("gallringsprotokoll", "Vad som har gallrats, efter vilken regel och av vem.")
                .of(
                        "Den som beslutar",
                        "Namnet i protokollet, och det beslut som gallringen gjordes efter.",
                        "Samverka antecknar det vid gallringen.",
                        "Det ska gå att se att rätt sak gallrades vid rätt tid.");
    }

    @Override
    public Map<String, String> acts() {
        return Map.of("desk.dispose", "gallrade enligt {}");
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("protocol", "Protokoll", "records", "Antal uppgifter");
    }

    @Override
    public Map<String, Thing> things(Collection<String> subjects) {
        return protocols.list().stream()
                .filter(protocol -> subjects.contains("disposal/" + protocol.id()))
                .collect(Collectors.toMap(
                        protocol -> "disposal/" + protocol.id(),
                        protocol -> new Thing(
                                "gallringsprotokoll " + protocol.number(),
                                DisposalPages.ADDRESS + "/protokoll/" + protocol.number())));
    }
}
