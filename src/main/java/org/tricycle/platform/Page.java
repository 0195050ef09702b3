package org.tricycle.platform;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items the rows
 * @param page number from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public static <T> Page<T> of(List<T> items, PageRequest request, long total) {
        return new Page<>(items, request.number(), request.size(), total);
    }

    /** At least 1. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
