package org.tricycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tricycle.testing.Api;
import org.tricycle.testing.Cast;
import org.tricycle.testing.Reply;

/** Nobody gets in by the side door. */
@ExtendWith(ArquillianExtension.class)
class SecurityIT {

    @Test
    void sendsAStrangerWithADeepLinkToTheLoginPage() {
        for (String page : List.of("/", "/index.xhtml", "/inbox.xhtml", "/dossier/project.xhtml?code=GHA-26-01-NLD")) {
            Reply reply = stranger().get(page).expect(302);
            assertThat(reply.header("Location")).contains("/login.xhtml");
        }
    }

    @Test
    void asksForCredentialsOnTheApi() {
        Reply reply = stranger().get("/api/me").expect(401);
        assertThat(reply.mediaType()).isEqualTo("application/problem+json");
        assertThat(reply.json().getString("type")).isEqualTo("urn:tricycle:problem:not-authenticated");
        assertThat(reply.headers().allValues("WWW-Authenticate")).hasSize(2);
    }

    @Test
    void refusesWrongCredentials() {
        Api.withPassword(Api.server(), "officer", "wrong").get("/api/me").expect(401);
        Api.withPassword(Api.server(), "nobody", "tricycle").get("/api/me").expect(401);
        stranger().get("/api/me", "Authorization", "Bearer guessed").expect(401);
        stranger().get("/api/me", "Authorization", "Basic ???").expect(401);
        stranger().get("/api/me", "Authorization", "Digest x").expect(401);
    }

    @Test
    void neverAnswersAsSomebodyForACraftedPath() {
        for (String path : List.of(
                "/api;x=1/me",
                "//api/me",
                "/%61pi/me",
                "/app/../api/me",
                "/api/./me",
                "/api/me;x=1",
                "/API/me",
                "/login.xhtml/../api/me",
                "/jakarta.faces.resource/../api/me")) {
            Reply reply = stranger().get(path);
            assertThat(reply.status()).as(path).isNotEqualTo(200);
            assertThat(reply.body()).as(path).doesNotContain("userName");
        }
    }

    @Test
    void neverHandsOutProtectedFiles() {
        for (String path : List.of("/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/resources/../WEB-INF/web.xml")) {
            assertThat(stranger().get(path).body())
                    .as(path)
                    .doesNotContain("<web-app")
                    .doesNotContain("Manifest");
        }
    }

    @Test
    void keepsNoSessionOnTheApi() {
        Reply reply = Cast.at(Api.server()).person("officer").get("/api/me").expect(200);
        assertThat(reply.json().getString("userName")).isEqualTo("officer");
        assertThat(reply.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void saysThatItIsReadyToAnybody() {
        stranger().get("/health/ready").expect(200);
        stranger().get("/openapi").expect(200);
    }

    private static Api stranger() {
        return Api.anonymous(Api.server());
    }
}
