package se.samverka.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** The raw limit of a start: the web server alone, with one page. */
final class RawTomcat {

    private RawTomcat() {}

    public static void main(String[] words) throws LifecycleException {
        var tomcat = new Tomcat();
        tomcat.setPort(Integer.parseInt(words[0]));
        tomcat.setBaseDir(words[1]);
        var context = tomcat.addContext("", words[1]);
        Tomcat.addServlet(context, "page", new Page());
        context.addServletMappingDecoded("/", "page");
        tomcat.getConnector();
        tomcat.start();
        System.out.println("open");
        tomcat.getServer().await();
    }

    private static final class Page extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("<!doctype html><title>Start</title>");
        }
    }
}
