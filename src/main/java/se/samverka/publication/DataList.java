package se.samverka.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** A list of open data in parts, put together as OParl 1.1 puts its external lists (chapter 2.5). */
public record DataList<T>(List<T> data, Pagination pagination, Map<String, String> links) {

    public record Pagination(int totalElements, int elementsPerPage, int currentPage, int totalPages) {}

    /** @param part its number, from 1, @param address of the part with that number, host and all */
    public static <T> DataList<T> of(List<T> data, int total, int each, int part, IntFunction<String> address) {
        int parts = Math.max(1, Math.ceilDiv(total, each));
        var links = new LinkedHashMap<String, String>();
        links.put("first", address.apply(1));
        if (part > 1) links.put("prev", address.apply(part - 1));
        links.put("self", address.apply(part));
        if (part < parts) links.put("next", address.apply(part + 1));
        links.put("last", address.apply(parts));
        return new DataList<>(data, new Pagination(total, each, part, parts), links);
    }
}
