package org.tricycle.platform;

/**
 * Which page of a list.
 *
 * @param number from 0
 * @param size rows a page, 1 to 200
 */
public record PageRequest(int number, int size) {

    private static final int LARGEST = 200;

    public PageRequest {
        if (number < 0 || size < 1 || size > LARGEST) {
            throw new Refusal(Refusal.Kind.MALFORMED, "page-out-of-range", LARGEST);
        }
    }

    public int offset() {
        return Math.multiplyExact(number, size);
    }
}
