package se.samverka.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.samverka.people.Register;
import se.samverka.people.Register.NewPerson;
import se.samverka.platform.identity.Actor;

/** That the tests' own visitor meets the house as a browser does. */
@SamverkaTest
class VisitorTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    Register register;

    @Test
    void somebody_unknown_is_not_signed_in() {
        assertThat(Visitor.to(house).get("/logga-in").says()).contains("Du behöver inget lösenord");
    }

    @Test
    void somebody_signed_in_is_called_by_name_until_signing_out() {
        var kim = register.enter(
                new Actor.House("test"), new NewPerson("Kim Köping", "kim@koping.example", null, null, true, false));
        var visitor = Visitor.to(house).signedInAs(kim);
        assertThat(visitor.get("/moten").saysInAll()).contains("Kim Köping", "Logga ut");
        visitor.post("/logga-ut", Map.of());
        assertThat(visitor.get("/moten").saysInAll()).doesNotContain("Kim Köping");
    }
}
