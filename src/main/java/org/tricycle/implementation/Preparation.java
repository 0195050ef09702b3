package org.tricycle.implementation;

/** A command that says that one preparation of a full start-up is done (R7.20). */
interface Preparation {

    StartUpRecord.Done done();
}
