package se.samverka.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * An SMTP server that answers each command as the test says: for refusals that GreenMail never makes.
 *
 * <p>An empty answer breaks the line.
 */
public final class ScriptedServer implements AutoCloseable {

    private final ServerSocket socket;
    private final UnaryOperator<String> script;
    private final List<String> commands = new CopyOnWriteArrayList<>();

    private ScriptedServer(ServerSocket socket, UnaryOperator<String> script) {
        this.socket = socket;
        this.script = script;
    }

    /** @param script from a command (or {@code .} for the end of the message) to the answer, for example 250 OK */
    public static ScriptedServer answering(UnaryOperator<String> script) throws IOException {
        ScriptedServer server = new ScriptedServer(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()), script);
        Thread.ofVirtual().start(server::serve);
        return server;
    }

    /** As {@link #answering}, where every other command is answered as a willing server would. */
    public static ScriptedServer refusing(String command, String answer) throws IOException {
        return answering(said -> said.startsWith(command) ? answer : willing(said));
    }

    public static String willing(String command) {
        if (command.startsWith("DATA")) return "354 go on";
        return command.startsWith("QUIT") ? "221 bye" : "250 OK";
    }

    public MailServer address() {
        return new MailServer("smtp", "127.0.0.1", socket.getLocalPort(), null, null, "INBOX");
    }

    public List<String> commands() {
        return commands;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                talk(caller);
            } catch (IOException closed) {
                // the next caller, or the end of the test
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = caller.getOutputStream();
        say(out, "220 scripted");
        boolean message = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (message && !line.equals(".")) continue;
            commands.add(line);
            String answer = script.apply(line);
            if (answer.isEmpty()) return;
            message = answer.startsWith("354");
            say(out, answer);
        }
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
