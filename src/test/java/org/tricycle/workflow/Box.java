package org.tricycle.workflow;

/**
 * A rectangle of a drawing, in its pixels, y downward.
 *
 * @param x left edge
 * @param y upper edge
 */
record Box(double x, double y, double width, double height) {

    /** The smallest box around two points. */
    static Box around(Point a, Point b) {
        return new Box(
                Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
    }

    Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** The box with so much more room on each side; less when negative. */
    Box grown(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /** Whether the two have a point in common, edges included. */
    boolean meets(Box other) {
        return x <= other.x + other.width
                && other.x <= x + width
                && y <= other.y + other.height
                && other.y <= y + height;
    }

    boolean contains(Box other) {
        return x <= other.x
                && other.x + other.width <= x + width
                && y <= other.y
                && other.y + other.height <= y + height;
    }

    boolean hasOnEdge(Point point) {
        Box at = new Box(point.x(), point.y(), 0, 0);
        return grown(1).contains(at) && !grown(-1).contains(at);
    }

    /** A point of a drawing. */
    record Point(double x, double y) {}
}
