package se.samverka.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.SamverkaTest;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;

@SamverkaTest
class CheckNightlyTest {

    @Autowired
    CheckNightly night;

    @Autowired
    AuditTrail trail;

    @Autowired
    Audit audit;

    @Autowired
    CountyClock clock;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void an_evening() {
        db.sql("truncate platform_audit_line, platform_audit_head, platform_audit_check")
                .update();
        clock.travelTo(LocalDateTime.parse("2017-09-12T18:00"));
        audit.record(new Actor.House("test"), "test.act", "x", Map.of());
    }

    @Test
    void the_first_look_is_at_once_and_the_next_at_three() {
        night.run();
        night.run();
        assertThat(looks()).isEqualTo(1);
        clock.travelTo(LocalDateTime.parse("2017-09-13T02:59"));
        night.run();
        assertThat(looks()).isEqualTo(1);
        clock.travelTo(LocalDateTime.parse("2017-09-13T03:01"));
        night.run();
        night.run();
        assertThat(looks()).isEqualTo(2);
    }

    @Test
    void it_says_how_far_the_trail_is_whole_and_then_that_it_is_not() {
        night.run();
        assertThat(trail.state()).get().satisfies(state -> {
            assertThat(state.isWhole()).isTrue();
            assertThat(state.number()).isEqualTo(1);
        });
        db.sql("alter table platform_audit_line disable trigger user").update();
        db.sql("update platform_audit_line set subject = 'y'").update();
        db.sql("alter table platform_audit_line enable trigger user").update();
        clock.travelTo(LocalDateTime.parse("2017-09-13T03:01"));
        night.run();
        assertThat(trail.state().orElseThrow().problems())
                .singleElement()
                .asString()
                .startsWith("Rad 1 (test.act");
    }

    private int looks() {
        return db.sql("select count(*) from platform_audit_check")
                .query(Integer.class)
                .single();
    }
}
