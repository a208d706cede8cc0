package se.samverka.cast;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Writes down each statement that the house sends to PostgreSQL; take it in with {@code @Import(CountedQueries.class)}.
 *
 * <p>Nothing comes round by itself in tests, so that what is written down between two moments is the work of the request
 * between them.
 */
public final class CountedQueries implements BeanPostProcessor {

    private final List<String> sent = new CopyOnWriteArrayList<>();

    /** Since the last time, in order. */
    public List<String> take() {
        var taken = List.copyOf(sent);
        sent.clear();
        return taken;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource pool ? new CountedPool(pool) : bean;
    }

    private final class CountedPool extends HikariDataSource {

        private final HikariDataSource pool;

        CountedPool(HikariDataSource pool) {
            this.pool = pool;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counted(Connection.class, pool.getConnection(), "");
        }

        @Override
        public String getJdbcUrl() {
            return pool.getJdbcUrl();
        }

        @Override
        public boolean isWrapperFor(Class<?> wanted) throws SQLException {
            return pool.isWrapperFor(wanted);
        }

        @Override
        public <T> T unwrap(Class<T> wanted) throws SQLException {
            return pool.unwrap(wanted);
        }

        @Override
        public void close() {
            pool.close();
        }
    }

    /** @param sql what a prepared statement sends; empty for others */
    private <T> T counted(Class<T> as, Object inner, String sql) {
        return as.cast(Proxy.newProxyInstance(
                as.getClassLoader(), new Class<?>[] {as}, (proxy, method, given) -> call(inner, sql, method, given)));
    }

    private Object call(Object inner, String sql, Method method, Object[] given) throws Throwable {
        if (method.getName().startsWith("execute")) note(given == null ? sql : (String) given[0]);
        var answer = invoke(inner, method, given);
        return answer instanceof Statement statement
                ? counted(method.getReturnType().asSubclass(Statement.class), statement, text(given))
                : answer;
    }

    /** Who is signed in is kept by a library: three statements for every signed-in request, the last after the answer. */
    private void note(String sql) {
        if (!sql.contains("SPRING_SESSION")) sent.add(sql);
    }

    private static String text(Object[] given) {
        return given == null ? "" : (String) given[0];
    }

    private static Object invoke(Object inner, Method method, Object[] given) throws Throwable {
        try {
            return method.invoke(inner, given);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
