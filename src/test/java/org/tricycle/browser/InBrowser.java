package org.tricycle.browser;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test the {@link Visitors} it asks for; the first test starts server and browser, which end after the last. */
final class InBrowser implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace NAMESPACE = Namespace.create(InBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Visitors resolveParameter(ParameterContext parameter, ExtensionContext context) {
        BrowserSession session = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(BrowserSession.class, type -> BrowserSession.start(), BrowserSession.class);
        return context.getStore(NAMESPACE)
                .computeIfAbsent(context.getUniqueId(), id -> new Visitors(session), Visitors.class);
    }

    /** Keeps a picture of every page of a failed test. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        Visitors visitors = context.getStore(NAMESPACE).get(context.getUniqueId(), Visitors.class);
        if (visitors != null && context.getExecutionException().isPresent()) {
            visitors.picture("failed-" + context.getRequiredTestMethod().getName());
        }
    }
}
