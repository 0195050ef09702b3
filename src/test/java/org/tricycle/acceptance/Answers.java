package org.tricycle.acceptance;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.tricycle.testing.Examples;

/** Answers that differ from the examples in more than one member. */
public final class Answers {

    private Answers() {}

    /** An appraisal that finds a critical criterion unsatisfactory. */
    public static JsonObject weakStandards(JsonObject appraisal) {
        return rated(appraisal, "A3", "UNSATISFACTORY");
    }

    /** A report on the first half-year that finds one output of ten on schedule. */
    public static JsonObject badInterimReport(JsonObject report) {
        return Json.createObjectBuilder(report)
                .add("periodEnd", "2026-06-30")
                .add("outputsOnSchedule", 1)
                .add("expenditure", 0)
                .add("finalReport", false)
                .build();
    }

    /** The final report after {@link #badInterimReport}. */
    public static JsonObject restOfThePeriod(JsonObject report) {
        return Examples.with("periodStart", "2026-07-01").apply(report);
    }

    /** A project document of ten times the size. */
    public static JsonObject tenfold(JsonObject document) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (JsonObject line : document.getJsonArray("budgetLines").getValuesAs(JsonObject.class)) {
            lines.add(Json.createObjectBuilder(line).add("amount", tenTimes(line, "amount")));
        }
        return Json.createObjectBuilder(document)
                .add("budgetLines", lines)
                .add("total", tenTimes(document, "total"))
                .add("evaluationReserve", tenTimes(document, "evaluationReserve"))
                .build();
    }

    /** The second version of a project document, with a third district. */
    public static JsonObject rewritten(JsonObject document) {
        return Json.createObjectBuilder(document)
                .add("summary", document.getString("summary").replace("two", "three"))
                .add("changesMade", "A third district.")
                .build();
    }

    /** A completeness check that finds something missing. */
    public static JsonObject sentBack(JsonObject check) {
        return Json.createObjectBuilder(check)
                .add("passed", false)
                .add(
                        "items",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("section", "Summary")
                                        .add("missing", "The third district.")))
                .build();
    }

    private static BigDecimal tenTimes(JsonObject from, String member) {
        return from.getJsonNumber(member).bigDecimalValue().multiply(BigDecimal.TEN);
    }

    /** An appraisal that rates one criterion differently. */
    public static JsonObject rated(JsonObject appraisal, String criterion, String rating) {
        JsonArrayBuilder ratings = Json.createArrayBuilder();
        for (JsonObject one : appraisal.getJsonArray("ratings").getValuesAs(JsonObject.class)) {
            boolean wanted = one.getString("criterion").equals(criterion);
            ratings.add(wanted ? rating(criterion, rating) : one);
        }
        return Examples.with("ratings", ratings.build()).apply(appraisal);
    }

    public static JsonObject rating(String criterion, String rating) {
        return Json.createObjectBuilder()
                .add("criterion", criterion)
                .add("rating", rating)
                .add("comment", "The document says too little about it.")
                .build();
    }

    /** A partner that nobody named before, to be cleared. */
    public static UnaryOperator<JsonObject> partner(String code, String name) {
        return source -> Json.createObjectBuilder(source)
                .add("kind", "PARTNER")
                .remove("donor")
                .add("partnerCode", code)
                .add("partnerName", name)
                .build();
    }

    /** Nobody who pays is known yet. */
    public static JsonObject nobodyYet(JsonObject source) {
        return Json.createObjectBuilder(source)
                .add("kind", "NONE_YET")
                .remove("donor")
                .build();
    }

    /** A closure checklist on which one item is missing. */
    public static JsonObject missing(JsonObject closing, String item) {
        JsonArrayBuilder checks = Json.createArrayBuilder();
        for (JsonObject check : closing.getJsonArray("checks").getValuesAs(JsonObject.class)) {
            boolean wanted = check.getString("item").equals(item);
            checks.add(wanted ? Examples.with("done", false).apply(check) : check);
        }
        return Examples.with("checks", checks.build()).apply(closing);
    }

    /** A management response to one recommendation, with the day of its action. */
    public static JsonObject response(JsonObject example, int recommendation, String actionDue) {
        JsonObject response = example.getJsonArray("responses").getJsonObject(0);
        return Json.createObjectBuilder(example)
                .add(
                        "responses",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder(response)
                                        .add("recommendation", recommendation)
                                        .add("actionDue", actionDue)))
                .build();
    }

    /** A report that a recommendation takes longer. */
    public static JsonObject underWay(JsonObject example) {
        JsonObject progress = example.getJsonArray("recommendations").getJsonObject(0);
        return Json.createObjectBuilder(example)
                .add(
                        "recommendations",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder(progress)
                                        .add("state", "UNDER_WAY")
                                        .add("newDay", "2031-12-31")))
                .build();
    }

    public static JsonObject reservation(JsonObject position) {
        return Examples.with("position", "RESERVATION").apply(position);
    }

    public static JsonObject objection(JsonObject position) {
        return Json.createObjectBuilder(position)
                .add("position", "OBJECTION")
                .add("section", "Budget")
                .build();
    }
}
