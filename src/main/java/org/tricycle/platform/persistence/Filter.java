package org.tricycle.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tricycle.platform.Page;
import org.tricycle.platform.PageRequest;

/** Conditions of a list, put together from what the reader chose, and the page of rows that meets them. */
public final class Filter {

    private final String entity;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Filter(String entity) {
        this.entity = entity;
    }

    /** @param entity name of the entity, called {@code e} in every condition */
    public static Filter of(String entity) {
        return new Filter(entity);
    }

    /** A condition as it stands. */
    public Filter where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition with one parameter. */
    public Filter where(String condition, String parameter, Object value) {
        return with(parameter, value).where(condition);
    }

    /** A parameter that conditions name. */
    public Filter with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** The attribute has the value; nothing is asked when the value is null. */
    public Filter equal(String attribute, @Nullable Object value) {
        return value == null ? this : where("e." + attribute + " = :" + attribute, attribute, value);
    }

    /** One of the attributes contains the words, whatever their case; nothing is asked when they are null or blank. */
    public Filter containing(@Nullable String words, String... attributes) {
        if (words == null || words.isBlank()) {
            return this;
        }
        String any = Arrays.stream(attributes)
                .map(attribute -> "lower(e." + attribute + ") like :words escape '!'")
                .collect(Collectors.joining(" or ", "(", ")"));
        return where(any, "words", "%" + escaped(words) + "%");
    }

    private static String escaped(String words) {
        return words.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }

    /**
     * One page of rows, and how many there are.
     *
     * @param order what follows {@code order by}
     */
    public <T, R> Page<R> page(
            EntityManager entities, Class<T> type, String order, PageRequest request, Function<T, R> row) {
        TypedQuery<T> rows = entities.createQuery("select e" + from() + " order by " + order, type);
        set(rows);
        List<R> found = rows.setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultStream()
                .map(row)
                .toList();
        return Page.of(found, request, count(entities));
    }

    /** How many rows there are. */
    public long count(EntityManager entities) {
        TypedQuery<Long> count = entities.createQuery("select count(e)" + from(), Long.class);
        set(count);
        return count.getSingleResult();
    }

    private String from() {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return " from " + entity + " e" + where;
    }

    private void set(Query query) {
        parameters.forEach(query::setParameter);
    }
}
