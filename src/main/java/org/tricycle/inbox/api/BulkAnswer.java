package org.tricycle.inbox.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tricycle.inbox.BulkResult;
import org.tricycle.platform.Refusal;
import org.tricycle.platform.api.Caller;
import org.tricycle.platform.api.Problems;

/** Results of bulk work: for each task its id, the status it would have got alone, and the problem, if any. */
@RequestScoped
class BulkAnswer {

    private static final int DONE = 200;

    private final Problems problems;
    private final Caller caller;

    @Inject
    BulkAnswer(Problems problems, Caller caller) {
        this.problems = problems;
        this.caller = caller;
    }

    /** For CDI proxies. */
    @SuppressWarnings({"NullAway.Init", "NullAway"})
    BulkAnswer() {
        this(null, null);
    }

    JsonArray of(List<BulkResult> results) {
        JsonArrayBuilder answers = Json.createArrayBuilder();
        results.forEach(result -> answers.add(of(result)));
        return answers.build();
    }

    private JsonObjectBuilder of(BulkResult result) {
        JsonObjectBuilder answer =
                Json.createObjectBuilder().add("task", result.task().value());
        JsonObject problem = problem(result);
        return problem == null
                ? answer.add("status", DONE)
                : answer.add("status", problem.getInt("status")).add("problem", problem);
    }

    private @Nullable JsonObject problem(BulkResult result) {
        Locale locale = caller.locale();
        Refusal refusal = result.refusal();
        if (refusal != null) {
            return problems.problem(refusal, locale);
        }
        String failure = result.failure();
        return failure == null ? null : problems.problem(500, "unexpected", locale, failure);
    }
}
