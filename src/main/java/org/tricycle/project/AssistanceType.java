package org.tricycle.project;

/** Types of assistance by which expenditure is reported (seed 001, figure V.5). */
public enum AssistanceType {
    EXPERTS,
    OTHER_PERSONNEL,
    TRAINING,
    EQUIPMENT,
    SUBCONTRACTS,
    MISCELLANEOUS
}
