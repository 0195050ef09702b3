package org.tricycle.notification;

/** The way out of the house for mail. */
public interface Post {

    /** The server cannot be reached or does not let us in: no message can be sent now. */
    class Unreachable extends Exception {
        private static final long serialVersionUID = 1L;

        public Unreachable(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** The server does not take this message. */
    class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        public Refused(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** Returns when the server has taken the mail. */
    void send(Mail mail) throws Unreachable, Refused;
}
