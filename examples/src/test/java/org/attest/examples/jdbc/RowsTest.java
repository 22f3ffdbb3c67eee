package org.attest.examples.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.attest.report.rows.QueryException;
import org.attest.report.rows.Rows;
import org.junit.jupiter.api.Test;

/** Public, for the database calls a method of it. */
public class RowsTest {
    private static final String EMBEDDED = "jdbc:h2:mem:";

    /** Calls of one connection to H2, which are written down. */
    private final List<String> calls = new ArrayList<>();

    private final DataSource database = proxy(DataSource.class, (method, arguments) -> {
        Connection real = DriverManager.getConnection(EMBEDDED);
        return proxy(Connection.class, (name, with) -> {
            if (List.of("setAutoCommit", "rollback", "close").contains(name.getName())) {
                calls.add(name.getName() + (with == null ? "" : " " + with[0]));
            }
            return name.invoke(real, with);
        });
    });

    private interface Call {
        Object of(java.lang.reflect.Method method, Object[] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, with) -> {
            try {
                return call.of(method, with);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    @Test
    void gives_rows_in_the_order_of_the_query_and_takes_parameters() {
        try (Stream<Integer> rows = Rows.jdbc(
                EMBEDDED, "select x from system_range(1, 9) where x > ? order by x desc", row -> row.getInt(1), 6)) {
            assertThat(rows).containsExactly(9, 8, 7);
        }
    }

    @Test
    void gives_a_connection_back_as_it_came() {
        try (Stream<Integer> rows = Rows.jdbc(database, "select 1", row -> row.getInt(1))) {
            assertThat(rows).containsExactly(1);
        }

        assertThat(calls).containsExactly("setAutoCommit false", "rollback", "setAutoCommit true", "close");
    }

    @Test
    void gives_a_connection_back_whose_query_is_refused() {
        assertThatThrownBy(() -> Rows.jdbc(database, "select nothing from nowhere", row -> row.getInt(1)))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("database: Table \"NOWHERE\" not found");
        assertThat(calls).endsWith("rollback", "setAutoCommit true", "close");
    }

    @Test
    void changes_nothing() throws Exception {
        String url = "jdbc:h2:mem:town;DB_CLOSE_DELAY=-1";
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.createStatement().execute("create table shops as select 1 as number");
            Rows.jdbc(url, "select number from final table (insert into shops values 2)", row -> row.getInt(1))
                    .close();
            ResultSet left = connection.createStatement().executeQuery("select count(*) from shops");
            left.next();

            assertThat(left.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void names_a_database_without_passwords() {
        assertThatThrownBy(() -> Rows.jdbc("jdbc:none://town/db?user=me&password=secret", "", row -> 1))
                .hasMessage("jdbc:none://town/db: No suitable driver found for jdbc:none://town/db");
        assertThatThrownBy(() -> Rows.jdbc("jdbc:none:thin:me/secret@//town/db", "", row -> 1))
                .hasMessage("jdbc:none:@//town/db: No suitable driver found for jdbc:none:@//town/db");
    }

    @Test
    void stops_between_rows_when_its_thread_is_interrupted() {
        try (Stream<Integer> rows =
                Rows.jdbc(EMBEDDED, "select x from system_range(1, 1000000)", row -> row.getInt(1))) {
            assertThatThrownBy(() -> rows.forEach(row -> {
                        if (row == 3) {
                            Thread.currentThread().interrupt();
                        }
                    }))
                    .isInstanceOf(QueryException.class)
                    .hasMessage("jdbc:h2:mem:: the query was interrupted");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static final CountDownLatch ASKED = new CountDownLatch(1);

    /** Called by the database for each row. */
    public static long asked(long row) {
        ASKED.countDown();
        return row;
    }

    @Test
    void stops_waiting_for_a_query_when_its_thread_is_interrupted() throws Exception {
        AtomicReference<Throwable> ended = new AtomicReference<>();
        Thread waiting = Thread.ofPlatform().start(() -> {
            try (Stream<Integer> rows = Rows.jdbc(
                    "jdbc:h2:mem:;INIT=create alias asked for '" + RowsTest.class.getName() + ".asked'",
                    "select count(*) from system_range(1, 1000000000000) where asked(x) < 0",
                    row -> row.getInt(1))) {
                rows.forEach(row -> {});
            } catch (QueryException e) {
                ended.set(e);
            }
        });
        ASKED.await();

        waiting.interrupt();
        waiting.join();

        assertThat(ended.get()).hasMessageEndingWith("the query was interrupted");
    }
}
