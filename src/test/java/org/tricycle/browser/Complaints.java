package org.tricycle.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a browser objects to on a page: errors on its console, violated security policies, failed requests. */
final class Complaints {

    private static final int FIRST_ERROR = 400;
    private static final String POLICY_WATCH =
            "document.addEventListener('securitypolicyviolation', e => console.error('Policy ' + e.violatedDirective + ': ' + e.blockedURI))";

    private final List<String> all = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();

    Complaints(Page page) {
        page.addInitScript(POLICY_WATCH);
        page.onConsoleMessage(this::said);
        page.onPageError(error -> all.add("Script error: " + error));
        page.onResponse(this::answered);
    }

    void expect(int status) {
        expected.add(status);
    }

    private void said(ConsoleMessage message) {
        boolean foreseen = expected.stream().anyMatch(status -> message.text().contains("status of " + status));
        if (message.type().equals("error") && !foreseen) {
            all.add(message.location() + ": " + message.text());
        }
    }

    private void answered(Response response) {
        if (response.status() >= FIRST_ERROR && !expected.contains(response.status())) {
            all.add(response.url() + " was answered " + response.status());
        }
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
