package se.samverka.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.samverka.cast.SamverkaTest;
import se.samverka.platform.web.Access;

/** What only the running house shows: its routes and its columns. */
@SamverkaTest
class OpenHouseTest {

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    JdbcClient db;

    @Test
    void every_route_states_who_may_use_it() {
        assertThat(silent(requestMappingHandlerMapping.getHandlerMethods())).isEmpty();
        assertThat(requestMappingHandlerMapping.getHandlerMethods()).hasSizeGreaterThan(20);
    }

    @Test
    void the_route_guard_bites() throws NoSuchMethodException {
        var breach = new HandlerMethod(this, OpenHouseTest.class.getDeclaredMethod("the_route_guard_bites"));

        assertThat(silent(Map.of("/breach", breach))).hasSize(1);
    }

    @Test
    void every_column_that_can_hold_personal_data_is_declared() {
        assertThat(undeclared()).isEmpty();
    }

    @Test
    void the_column_guard_bites() {
        db.sql("create table people_breach (note text)").update();
        try {
            assertThat(undeclared()).containsExactly("people_breach.note");
        } finally {
            db.sql("drop table people_breach").update();
        }
    }

    private static List<HandlerMethod> silent(Map<?, HandlerMethod> routes) {
        return routes.values().stream()
                .filter(method -> method.getMethodAnnotation(Access.class) == null)
                .toList();
    }

    /** Our own tables; the libraries' hold what they hold, and are named in docs/decisions. */
    private List<String> undeclared() {
        return db.sql("""
                        select c.relname || '.' || a.attname
                        from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0
                          and not a.attisdropped
                          and t.typname in ('text', 'varchar', 'bytea', 'jsonb', 'json', '_text')
                          and c.relname ~ '^(platform|desk|publication|county|bodies|people|meetings)_'
                          and coalesce(col_description(c.oid, a.attnum), '') !~ '^(personal|impersonal): '
                        order by 1
                        """).query(String.class).list();
    }
}
