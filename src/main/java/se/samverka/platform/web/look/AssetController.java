package se.samverka.platform.web.look;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.samverka.platform.web.Access;

/** Hands out style sheet, icons and fonts, and says how long they may be kept. */
@Controller
class AssetController implements WebMvcConfigurer {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl ASK_EACH_TIME = CacheControl.noCache().cachePublic();

    @Access(Access.To.EVERYBODY)
    @GetMapping("/css/samverka.css")
    ResponseEntity<String> styles(@RequestParam(required = false) @Nullable String v) {
        return answer(Asset.STYLES, "text/css;charset=UTF-8", v);
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/icons.svg")
    ResponseEntity<String> icons(@RequestParam(required = false) @Nullable String v) {
        return answer(Asset.ICONS, "image/svg+xml;charset=UTF-8", v);
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/js/passkeys.js")
    ResponseEntity<String> passkeys(@RequestParam(required = false) @Nullable String v) {
        return answer(Asset.PASSKEYS, "text/javascript;charset=UTF-8", v);
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/js/begun.js")
    ResponseEntity<String> begun(@RequestParam(required = false) @Nullable String v) {
        return answer(Asset.BEGUN, "text/javascript;charset=UTF-8", v);
    }

    private static ResponseEntity<String> answer(Asset asset, String type, @Nullable String asked) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(asset.version().equals(asked) ? FOR_EVER : ASK_EACH_TIME)
                .eTag(asset.version())
                .body(asset.content());
    }

    /** A font never changes: a new one gets a new name. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/fonts/**")
                .addResourceLocations("classpath:/static/fonts/")
                .setCacheControl(FOR_EVER);
    }
}
