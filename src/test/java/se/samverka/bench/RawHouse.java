package se.samverka.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.Executors;

/**
 * The raw limit: the same rows from the same database, put together by a string builder, on the bare server that comes
 * with Java. What Samverka costs beyond it is what it is worth to have rights, frames, templates and rules.
 */
final class RawHouse {

    private static final LocalDate TODAY = FilledCounty.TODAY;

    /** Seats with their holders, as the body's page needs them. */
    private static final String SEATS = """
            select s.label, p.name, a.charge, a.party from bodies_body b
            join bodies_charter c on c.body = b.id and c.valid_from <= ? and (c.valid_to is null or c.valid_to >= ?)
            join bodies_charter_seat s on s.charter = c.id
            join people_appointment a on a.seat = s.seat and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)
            join people_person p on p.id = a.person
            where b.slug = ? order by s.ordinal, a.charge
            """;

    private static final String COMING = """
            select m.day, m.starts, m.ends, m.place from meetings_meeting m join bodies_body b on b.id = m.body
            where b.slug = ? and m.day >= ? order by m.day limit 5
            """;

    private static final String HELD = """
            select m.day, m.starts, m.ends, m.place from meetings_meeting m join bodies_body b on b.id = m.body
            where b.slug = ? and m.day < ? order by m.day desc limit 5
            """;

    /** The next meeting of the one who asks, with agenda and papers. */
    private static final String MINE = """
            select m.day, m.starts, m.place, b.slug, i.number, i.heading, p.title from people_person who
            join people_appointment a on a.person = who.id and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)
            join bodies_body b on b.id = a.body
            join lateral (select * from meetings_meeting m where m.body = b.id and m.day >= ? order by m.day limit 1) m on true
            left join meetings_item i on i.meeting = m.id left join meetings_paper p on p.item = i.id
            where lower(who.email) = ? and who.closed_at is null order by m.day, i.number
            """;

    private static final String SESSION =
            "select s.session_id, a.attribute_bytes from spring_session s left join spring_session_attributes a on a.session_primary_id = s.primary_id where s.principal_name = ? limit 1";

    private static final String SEARCH = """
            select count(*) from (select 1 from publication_thing where lexemes @@ cast(? as tsquery) limit 1000) found
            """;

    private final HikariDataSource pool = new HikariDataSource();

    private RawHouse(String url, String user, String password) {
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(2);
    }

    /** @param words the port, and the database's address, user and password */
    public static void main(String[] words) throws IOException {
        var house = new RawHouse(words[1], words[2], words[3]);
        var server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(words[0])), 0);
        server.setExecutor(Executors.newFixedThreadPool(2));
        server.createContext("/organ", exchange -> house.answer(exchange, house::body));
        server.createContext("/min", exchange -> house.answer(exchange, house::mine));
        server.createContext("/sok", exchange -> house.answer(exchange, house::search));
        server.createContext("/svar", exchange -> house.answer(exchange, house::write));
        server.createContext("/platser", exchange -> house.answer(exchange, house::seats));
        server.createContext("/304", RawHouse::unchanged);
        server.start();
        System.out.println("open");
    }

    private interface Page {
        String of(Connection connection, String asked) throws SQLException;
    }

    private void answer(HttpExchange exchange, Page page) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        try (var connection = pool.getConnection()) {
            var html = page.of(connection, query == null ? "" : query).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, html.length);
            exchange.getResponseBody().write(html);
        } catch (SQLException broken) {
            throw new IOException(broken);
        } finally {
            exchange.close();
        }
    }

    private static void unchanged(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("ETag", "\"1\"");
        exchange.sendResponseHeaders(304, -1);
        exchange.close();
    }

    private String body(Connection connection, String slug) throws SQLException {
        var today = Date.valueOf(TODAY);
        var html = new StringBuilder("<!doctype html><title>").append(slug).append("</title><table>");
        rows(connection, html, SEATS, today, today, today, today, slug);
        rows(connection, html, COMING, slug, today);
        rows(connection, html, HELD, slug, today);
        return html.append("</table>").toString();
    }

    private String seats(Connection connection, String slug) throws SQLException {
        var today = Date.valueOf(TODAY);
        var html = new StringBuilder();
        rows(connection, html, SEATS, today, today, today, today, slug);
        return html.toString();
    }

    private String mine(Connection connection, String email) throws SQLException {
        var today = Date.valueOf(TODAY);
        var html = new StringBuilder("<!doctype html><title>Min sida</title><table>");
        rows(connection, html, SESSION, email);
        rows(connection, html, MINE, today, today, today, email);
        return html.append("</table>").toString();
    }

    private String search(Connection connection, String asked) throws SQLException {
        var html = new StringBuilder();
        rows(connection, html, SEARCH, asked);
        return html.toString();
    }

    /** As pgbench writes: a few rows in a transaction that is on the disk when it answers. */
    private String write(Connection connection, String meeting) throws SQLException {
        connection.setAutoCommit(false);
        try (var table = connection.createStatement()) {
            table.execute(
                    "create table if not exists bench_write (id bigint generated always as identity primary key, what text)");
        }
        try (var insert = connection.prepareStatement("insert into bench_write (what) values (?)")) {
            for (int row = 0; row < 5; row++) {
                insert.setString(1, meeting);
                insert.executeUpdate();
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        return "ok";
    }

    private static void rows(Connection connection, StringBuilder html, String sql, Object... asked)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < asked.length; at++) statement.setObject(at + 1, asked[at]);
            try (var found = statement.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) row(html, found, columns);
            }
        }
    }

    private static void row(StringBuilder html, java.sql.ResultSet found, int columns) throws SQLException {
        html.append("<tr>");
        for (int column = 1; column <= columns; column++)
            html.append("<td>").append(escaped(found.getString(column))).append("</td>");
        html.append("</tr>");
    }

    private static String escaped(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
