package org.fitnotetowork.platform.database;

import java.nio.file.Path;
import java.sql.DriverManager;

/** A process of its own that uses the embedded database until it is killed: writes a row, says so, and waits. */
class DatabaseProcess {

    static final String READY = "READY ";

    public static void main(String[] arguments) throws Exception {
        var database = EmbeddedDatabase.start(Path.of(arguments[0]), Path.of(arguments[1]));
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password()); var statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (what text)");
            statement.execute("insert into kept values ('" + arguments[2] + "')");
            System.out.println(READY + arguments[2]);
            System.in.read();
        }
    }
}
