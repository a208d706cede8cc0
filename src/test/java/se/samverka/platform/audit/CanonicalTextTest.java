package se.samverka.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverka.platform.identity.PersonId;

class CanonicalTextTest {

    @Test
    void keys_stand_in_order_at_every_depth_and_nothing_is_left_out() {
        var details = new LinkedHashMap<String, Object>();
        details.put("z", List.of(1, "å\"\\\n\u0001"));
        details.put("a", Map.of("b", false));
        assertThat(line(details).canonical(3)).isEqualTo("""
                {"act":"x.y","actor":"signed-in","at":"2017-09-12T16:00:00.000000Z",\
                "details":{"a":{"b":false},"z":[1,"å\\"\\\\\\n\\u0001"]},"id":7,"number":3,"onBehalfOf":null,\
                "person":"00000000-0000-0000-0000-000000000001","subject":"s"}""");
    }

    @Test
    void the_order_in_which_details_come_means_nothing() {
        var one = new LinkedHashMap<String, Object>(Map.of("a", 1));
        one.put("b", 2);
        var other = new LinkedHashMap<String, Object>(Map.of("b", 2));
        other.put("a", 1);
        assertThat(line(one).canonical(1)).isEqualTo(line(other).canonical(1));
        assertThat(line(one).canonical(1)).isNotEqualTo(line(one).canonical(2));
    }

    private static AuditLine line(Map<String, Object> details) {
        return new AuditLine(
                7,
                null,
                Instant.parse("2017-09-12T16:00:00Z"),
                "signed-in",
                PersonId.of("00000000-0000-0000-0000-000000000001"),
                null,
                "x.y",
                "s",
                details,
                null);
    }
}
