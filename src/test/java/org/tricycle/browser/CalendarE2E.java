package org.tricycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The address for a calendar program is made, shown once, and taken away on its page (R12.7). */
@ExtendWith(InBrowser.class)
@Timeout(120)
class CalendarE2E {

    @Test
    void makesAnAddressAndTakesItAway(Visitors visitors) {
        Visitor workers = visitors.person("workers").open("/organisation/my-notifications.xhtml");

        workers.press("feed:issue");

        String address = workers.page().locator("code.hash").textContent();
        assertThat(workers.page().request().get(address).status()).isEqualTo(200);
        workers.inspect("calendar-address");

        workers.press("feed:revoke");

        assertThat(workers.message()).isVisible();
        assertThat(workers.page().request().get(address).status()).isEqualTo(404);
    }
}
