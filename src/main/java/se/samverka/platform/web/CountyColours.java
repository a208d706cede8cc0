package se.samverka.platform.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The county's two colours as a style sheet of its own, since a page holds no style. */
@Controller
class CountyColours {

    private final Site site;

    CountyColours(Site site) {
        this.site = site;
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/lan.css")
    ResponseEntity<String> colours() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(":root{--county-1:%s;--county-2:%s}\n".formatted(site.firstColour(), site.secondColour()));
    }
}
