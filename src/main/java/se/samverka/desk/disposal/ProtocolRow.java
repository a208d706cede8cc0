package se.samverka.desk.disposal;

import se.samverka.desk.disposal.Protocol.Line;
import se.samverka.platform.time.Swedish;

/** One line of a protocol in words. @param days from when to when, by the day that the rule counts from */
record ProtocolRow(String type, String rule, String basis, int count, String days) {

    static ProtocolRow of(Line line) {
        return new ProtocolRow(
                Swedish.capital(line.type()),
                Swedish.capital(line.rule()),
                line.basis(),
                line.count(),
                line.firstDay().equals(line.lastDay())
                        ? Swedish.day(line.firstDay())
                        : "%s – %s".formatted(Swedish.day(line.firstDay()), Swedish.day(line.lastDay())));
    }
}
