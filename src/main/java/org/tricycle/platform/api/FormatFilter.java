package org.tricycle.platform.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.Refusal.Kind;
import org.tricycle.platform.workbook.TableWorkbook;

/** {@code ?format=xlsx} says in an address what the header {@code Accept} says else. */
@Provider
@PreMatching
public class FormatFilter implements ContainerRequestFilter {

    private static final String PARAMETER = "format";
    private static final Map<String, String> TYPES =
            Map.of("json", MediaType.APPLICATION_JSON, "xlsx", TableWorkbook.MEDIA_TYPE);

    @Override
    public void filter(ContainerRequestContext request) {
        String format = request.getUriInfo().getQueryParameters().getFirst(PARAMETER);
        if (format == null) {
            return;
        }
        String type = TYPES.get(format);
        if (type == null) {
            throw new Refusal(Kind.MALFORMED, "unknown-parameter-value", PARAMETER, "json, xlsx");
        }
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, type);
    }
}
