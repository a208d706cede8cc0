package se.samverka.nominations.newterm;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.TypedDay;

/** The new term of office as one job. */
@Controller
class NewTermController {

    private final NewTermPages pages;

    NewTermController(NewTermPages pages) {
        this.pages = pages;
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping(NewTermPage.ADDRESS)
    Page newTerm(@RequestParam(defaultValue = "") String dag) {
        return pages.on(Objects.requireNonNullElseGet(TypedDay.read(dag), pages::usual));
    }
}
