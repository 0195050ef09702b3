package org.tricycle.partner;

/** What an entry of the ledger says about the money. */
public enum EntryKind {
    /** The donor has agreed to the amount. */
    APPROVAL,
    /** The amount may be spent. */
    ALLOCATION,
    /** The amount is committed and not yet paid; negative when commitments were paid or dropped. */
    OBLIGATION,
    /** The amount was spent. */
    EXPENDITURE,
    /** The donor has paid the amount. */
    INSTALMENT,
    /** The unspent amount went back to the donor. */
    BALANCE_RETURNED,
    /** An earlier entry is taken back. */
    REVERSAL
}
