package se.samverka.platform.doors.passkeys;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes what a browser asks its device. */
public final class PasskeyJson {

    private PasskeyJson() {}

    public static void write(String json, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.getWriter().write(json);
    }
}
