package org.tricycle.browser;

import com.microsoft.playwright.BrowserContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.tricycle.testing.CycleDriver;
import org.tricycle.testing.OpenWork;

/** Whoever visits the product in one test, each with a browser profile of their own. */
final class Visitors implements AutoCloseable {

    private final BrowserSession session;
    private final List<Visitor> visitors = new ArrayList<>();

    Visitors(BrowserSession session) {
        this.session = session;
    }

    /** Somebody who has not signed in. */
    Visitor stranger(Look look) {
        BrowserContext profile = session.browser().newContext(look.options(server().toString()));
        profile.setDefaultTimeout(BrowserSession.PATIENCE_MILLIS);
        Visitor visitor = new Visitor(profile, look);
        visitors.add(visitor);
        return visitor;
    }

    /** Somebody at a desk who has signed in and reads their account's language. */
    Visitor person(String userName) {
        return stranger(Look.desk("en")).signIn(userName);
    }

    /** Carries projects on behind the visitors' backs, over the API. */
    CycleDriver cycle() {
        return new CycleDriver(server());
    }

    /** User name of the person whose turn a task is. */
    static String answering(CycleDriver project, OpenWork task) {
        return project.person(task).get("/api/me").expect(200).json().getString("userName");
    }

    URI server() {
        return session.address();
    }

    void picture(String name) {
        visitors.forEach(visitor -> visitor.picture(name + "-" + visitors.indexOf(visitor)));
    }

    /** Closes all profiles; complaints of their pages fail the test. */
    @Override
    public void close() {
        List<String> complaints = visitors.stream()
                .flatMap(visitor -> visitor.complaints().stream())
                .toList();
        visitors.forEach(Visitor::close);
        if (!complaints.isEmpty()) {
            throw new AssertionError("The browser complained: " + complaints);
        }
    }
}
