package se.samverka.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** What the reader holds. */
enum Screen {
    WIDE_LIGHT(1280, 900, false, ColorScheme.LIGHT),
    WIDE_DARK(1280, 900, false, ColorScheme.DARK),
    PHONE_LIGHT(390, 844, true, ColorScheme.LIGHT),
    PHONE_DARK(390, 844, true, ColorScheme.DARK);

    private final int width;
    private final int height;
    private final boolean phone;
    private final ColorScheme scheme;

    Screen(int width, int height, boolean phone, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.phone = phone;
        this.scheme = scheme;
    }

    /** Nobody's yet: no cookie, no history. Motion is reduced, so that what is measured stands still. */
    Browser.NewContextOptions fresh() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setIsMobile(phone)
                .setHasTouch(phone)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm");
    }
}
