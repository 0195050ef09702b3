package org.tricycle.testing.host;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built product with the tests in it, deployed once for all integration tests. */
@ArquillianSuiteDeployment
public class Deployments {

    private static final String DESCRIPTOR = "/WEB-INF/web.xml";
    private static final String OPEN_TO_ALL = "<url-pattern>/error/*</url-pattern>";
    private static final String TEST_RUNNER = "<url-pattern>/ArquillianServletRunnerEE9/*</url-pattern>";

    @Deployment
    public static WebArchive product() {
        File built = new File(Objects.requireNonNull(System.getProperty("tricycle.it.war")));
        WebArchive product = ShrinkWrap.createFromZipFile(WebArchive.class, built);
        return product.addPackages(
                        false, "org.tricycle.testing", "org.tricycle.acceptance", "org.tricycle.workflow.testing")
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()))
                .setWebXML(new StringAsset(openedToTests(product)));
    }

    /** The product's own descriptor, which would else send the test runner to the login page. */
    private static String openedToTests(WebArchive product) {
        try (InputStream descriptor = product.get(DESCRIPTOR).getAsset().openStream()) {
            String text = new String(descriptor.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace(OPEN_TO_ALL, OPEN_TO_ALL + TEST_RUNNER);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
