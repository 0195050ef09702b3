package org.tricycle.inbox;

/** Two transactions changed the same thing; one has to be tried again. */
public class Collision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Collision(Throwable cause) {
        super(cause);
    }
}
