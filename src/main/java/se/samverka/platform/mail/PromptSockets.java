package se.samverka.platform.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import javax.net.SocketFactory;

/**
 * Sockets that send what is written at once.
 *
 * <p>Others keep a letter's last line until the server has acknowledged the line before (RFC 1122, 4.2.3.4), which it puts
 * off in its turn (4.2.3.2): forty milliseconds a letter.
 */
final class PromptSockets extends SocketFactory {

    private static final SocketFactory USUAL = SocketFactory.getDefault();

    @Override
    public Socket createSocket() throws IOException {
        return prompt(USUAL.createSocket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return prompt(USUAL.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return prompt(USUAL.createSocket(host, port, from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return prompt(USUAL.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return prompt(USUAL.createSocket(host, port, from, fromPort));
    }

    private static Socket prompt(Socket socket) throws SocketException {
        socket.setTcpNoDelay(true);
        return socket;
    }
}
