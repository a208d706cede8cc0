package se.samverka.platform.web.specimens;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;

@Controller
class SpecimensController {

    private final boolean open;

    SpecimensController(Settings settings) {
        this.open = settings.mode() != Settings.Mode.RUN;
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/_specimens")
    Page specimens() {
        if (!open) throw new NotFound();
        return new SpecimensPage(SpecimenPictures.sketch(), SpecimenPictures.strip());
    }
}
